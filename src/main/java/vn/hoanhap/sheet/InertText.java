package vn.hoanhap.sheet;

import java.util.regex.Pattern;

/// Text that no spreadsheet program will calculate. In an `.xlsx` file a text cell is inert
/// whatever it holds, but saved from there as CSV and opened again, `=1+1` is a formula, and so is
/// what starts with `+`, `-`, `@`, or hides one of them behind blanks. Such text gets an apostrophe
/// in front, as one would type it by hand. Telephone numbers (`+84 912 345 678`), signed amounts,
/// words after a dash (`- nghỉ phép` becomes `'- nghỉ phép`: a program would try to calculate it)
/// and a lone dash show where the line is drawn: what is only a number or a sign stays as it is.
final class InertText {

  private static final Pattern COULD_CALCULATE =
      Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern ONLY_A_NUMBER = Pattern.compile("^[+-]\\d[\\d .,]*$|^-$");

  private InertText() {}

  /// The text as it is, or with an apostrophe in front.
  static String of(String text) {
    boolean startsWithBlank = !text.isEmpty() && Character.isISOControl(text.charAt(0));
    boolean live = startsWithBlank || COULD_CALCULATE.matcher(text).matches();
    return live && !ONLY_A_NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
