package vn.hoanhap.domain.person;

import java.util.LinkedHashSet;
import java.util.Set;

/// What a person's name is written with: letters of any people (Đ, Ê, ƀ), their marks, spaces,
/// apostrophes (H'Hen), hyphens and dots. Digits, brackets and pictures are none of it: they come
/// from lists that were pasted, or hide a name from the search.
public final class NameSigns {

  private static final String PUNCTUATION = " '’ʼ‘`-‐‑–.";

  private NameSigns() {}

  /// The signs of a text that no name has, each once, parted by spaces; empty when it has none.
  public static String odd(String name) {
    Set<String> odd = new LinkedHashSet<>();
    name.codePoints()
        .filter(sign -> !belongs(sign))
        .forEach(sign -> odd.add(Character.toString(sign)));
    return String.join(" ", odd);
  }

  private static boolean belongs(int sign) {
    return Character.isLetter(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || PUNCTUATION.indexOf(sign) >= 0;
  }
}
