package vn.hoanhap.i18n;

import java.util.Locale;

/// The languages of the program. Vietnamese is the default; English is a full second language.
public enum Language {
  VIETNAMESE("vi", Locale.of("vi", "VN")),
  ENGLISH("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /// The one of the two that this is not.
  public Language other() {
    return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
  }

  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /// The language with the stored code; Vietnamese for anything else.
  public static Language of(String code) {
    return "en".equals(code) ? ENGLISH : VIETNAMESE;
  }
}
