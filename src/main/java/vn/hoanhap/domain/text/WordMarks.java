package vn.hoanhap.domain.text;

import java.text.Normalizer;

/// Words with their marks but without the choice of where a tone stands: hòa and hoà are equal, hoa
/// and hỏa are not.
final class WordMarks {

  private static final String TONES = "̣̀̉̃́";

  private WordMarks() {}

  /// Lower case, one space between words, the tone moved to the end of its word.
  static String unplaced(String text) {
    String apart = Normalizer.normalize(Letters.lower(text), Normalizer.Form.NFD) + " ";
    StringBuilder words = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (TONES.indexOf(letter) >= 0) {
        tones.append(letter);
      } else if (Character.isLetterOrDigit(letter)
          || Character.getType(letter) == Character.NON_SPACING_MARK) {
        words.append(letter);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(tones).append(' ');
        tones.setLength(0);
      }
    }
    return words.toString().strip();
  }
}
