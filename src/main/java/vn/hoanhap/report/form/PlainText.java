package vn.hoanhap.report.form;

import java.text.Normalizer;

/// Text as it may stand on a paper: composed (NFC), no control characters but the line break, no
/// invisible formatting characters that could turn or hide what is read.
public final class PlainText {

  private PlainText() {}

  /// The text made plain and trimmed; null becomes empty.
  public static String of(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> c != '\n' && replaced(c) ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean replaced(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE;
  }

  /// True for the common case: nothing to do.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7F && c < 0xC0) || c > 0x1EFF || (c >= 0x300 && c < 0x370)) {
        return false;
      }
    }
    return text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }
}
