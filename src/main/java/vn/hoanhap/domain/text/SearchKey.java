package vn.hoanhap.domain.text;

/// What a search compares: text without case, marks and punctuation. The index and the query are
/// folded by the same rule, and the rule looks only to the left of a letter, so that a folded
/// prefix of a word is a prefix of the folded word: `nguyen van d` finds Nguyễn Văn Đức while it is
/// being typed.
///
/// Spellings that people mix are equal: hòa and hoà, thủy and thuỷ, quý and quí, Mỹ and Mĩ, Ð and
/// Đ. Different sounds stay apart: Mây is not Mai.
public final class SearchKey {

  private SearchKey() {}

  /// Words of plain lower-case letters and digits with one space between, or an empty string.
  public static String fold(String text) {
    String plain = Letters.withoutMarks(Letters.lower(text));
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int letter = plain.codePointAt(at);
      if (!Character.isLetterOrDigit(letter)) {
        gap = true;
        continue;
      }
      if (gap && !key.isEmpty()) {
        key.append(' ');
      }
      gap = false;
      key.appendCodePoint(letter == 'y' && soundsAsI(key) ? 'i' : letter);
    }
    return key.toString();
  }

  /// The digits of an identity number or telephone as it was typed or pasted: spaces, dots, dashes
  /// and the apostrophe that spreadsheets put in front are dropped. Empty when anything else is in
  /// it.
  public static String digits(String text) {
    String bare = text == null ? "" : text.replaceAll("[\\s.\\-'’‘`\\u00a0]", "");
    return bare.matches("[0-9]*") ? bare : "";
  }

  /// How many characters at the start of `word` (one word, as written) a folded query word covers:
  /// 0 when it does not match. Lists mark that part of the name.
  public static int matchedPrefix(String word, String foldedQueryWord) {
    if (foldedQueryWord.isEmpty() || !fold(word).startsWith(foldedQueryWord)) {
      return 0;
    }
    int end = 1;
    while (end < word.length() && !covers(word.substring(0, end), foldedQueryWord)) {
      end++;
    }
    while (end < word.length()
        && Character.getType(word.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static boolean covers(String start, String foldedQueryWord) {
    return fold(start).length() >= foldedQueryWord.length();
  }

  // After a consonant (Lý, Lí) and after qu (quý, quí) the two letters write one sound.
  private static boolean soundsAsI(StringBuilder before) {
    int length = before.length();
    char last = length > 0 ? before.charAt(length - 1) : ' ';
    if (last == 'u') {
      return length > 1 && before.charAt(length - 2) == 'q';
    }
    return Character.isLetter(last) && "aeioy".indexOf(last) < 0;
  }
}
