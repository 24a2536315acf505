package vn.hoanhap.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/// What names, searches and notes do alike with letters before they differ.
final class Letters {

  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private Letters() {}

  /// NFC in lower case, with the look-alikes of đ (Ð U+00D0, ð, Ɖ), a common typing fault, read as
  /// đ.
  static String lower(String text) {
    String composed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
    return composed.toLowerCase(VIETNAMESE).replace('ð', 'đ').replace('ɖ', 'đ');
  }

  /// Without any mark and with đ as d; `lowerText` is what [#lower(String)] gives.
  static String withoutMarks(String lowerText) {
    String apart = Normalizer.normalize(lowerText, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        plain.append(letter == 'đ' ? 'd' : letter);
      }
    }
    return plain.toString();
  }
}
