package vn.hoanhap.usecase.person;

import java.util.Arrays;

/// Whether two folded names may be one name written differently: a letter more, fewer or other, or
/// the same words in another order.
final class NameLikeness {

  private NameLikeness() {}

  static boolean isSimilar(String one, String other) {
    return isOneLetterApart(one, other) || sorted(one).equals(sorted(other));
  }

  /// Whether two numbers of the same length differ in one figure, or have the same figures in
  /// another order.
  static boolean isOneSlip(String one, String other) {
    return one.length() == other.length()
        && (isOneLetterApart(one, other) || Arrays.equals(figures(one), figures(other)));
  }

  private static int[] figures(String number) {
    return number.chars().sorted().toArray();
  }

  private static boolean isOneLetterApart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int next = shorter.length() == longer.length() ? Math.min(at + 1, shorter.length()) : at;
    return shorter.substring(next).equals(longer.substring(Math.min(at + 1, longer.length())));
  }

  private static String sorted(String name) {
    String[] words = name.split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
