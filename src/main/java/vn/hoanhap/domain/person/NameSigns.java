package vn.hoanhap.domain.person;

import java.util.LinkedHashSet;
import java.util.Set;

/// What a person's name is written with: letters of any people (Đ, Ê, ƀ), their marks, spaces,
/// apostrophes (H'Hen), hyphens and dots. Digits, brackets and pictures are none of it: they come
/// from lists that were pasted, or hide a name from the search.
public final class NameSigns {

  private static final String PUNCTUATION = " '’ʼ‘`-‐‑–.";

  private NameSigns() {}

  /// The signs of a text that no name has, each once, parted by spaces; empty when it has none. A
  /// sign that cannot be seen is named by its number, as in `U+200B`.
  public static String odd(String name) {
    Set<String> odd = new LinkedHashSet<>();
    name.codePoints()
        .filter(sign -> !belongs(sign))
        .forEach(sign -> odd.add(isSeen(sign) ? Character.toString(sign) : numbered(sign)));
    return String.join(" ", odd);
  }

  private static boolean isSeen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String numbered(int sign) {
    return "U+%04X".formatted(sign);
  }

  private static boolean belongs(int sign) {
    return Character.isLetter(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || PUNCTUATION.indexOf(sign) >= 0;
  }
}
