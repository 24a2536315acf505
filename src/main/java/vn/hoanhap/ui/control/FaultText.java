package vn.hoanhap.ui.control;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;

/// A fault in words: what happened, why, what to do, and a short code for the telephone. The code
/// depends on the kind of fault alone, never on whom it concerned.
public record FaultText(String what, String why, String todo, String code) {

  private static final int DIGITS = 4;
  private static final int RADIX = 32;

  /// The texts of a fault; `why` and `todo` are empty where the message files have none.
  public static FaultText of(Messages messages, Fault fault) {
    String key = "fault." + fault.key();
    return new FaultText(
        said(messages, key, fault),
        optional(messages, key + ".why", fault),
        optional(messages, key + ".todo", fault),
        code(fault.key()));
  }

  /// A code of the form `HN-7F3K` for a key or a place in the program: the same every time.
  public static String code(String origin) {
    CRC32 sum = new CRC32();
    sum.update(origin.getBytes(StandardCharsets.UTF_8));
    long small = sum.getValue() % (long) Math.pow(RADIX, DIGITS);
    String digits = Long.toString(small + (long) Math.pow(RADIX, DIGITS), RADIX).substring(1);
    return "HN-" + digits.toUpperCase(Locale.ROOT);
  }

  /// What and why in one sentence, for the place under a field.
  public String inLine() {
    return why.isEmpty() ? what : what + " " + why;
  }

  private static String optional(Messages messages, String key, Fault fault) {
    return messages.has(key) ? said(messages, key, fault) : "";
  }

  private static String said(Messages messages, String key, Fault fault) {
    return new ReasonText(messages).filled(key, fault.arguments());
  }
}
