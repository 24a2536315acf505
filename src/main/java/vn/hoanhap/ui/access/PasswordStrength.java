package vn.hoanhap.ui.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// How long a password would stand up to guessing, in four words. It judges length, variety and the
/// few that everybody tries first; it is advice, only [#TOO_SHORT] is refused.
public enum PasswordStrength {
  TOO_SHORT("access.strength.too-short"),
  WEAK("access.strength.weak"),
  FAIR("access.strength.fair"),
  STRONG("access.strength.strong");

  /// The shortest password that is taken.
  public static final int SHORTEST = 8;

  private static final int LONG = 14;
  private static final int FEW_LETTERS = 5;
  private static final Set<String> COMMON =
      Set.of(
          "password",
          "12345678",
          "123456789",
          "1234567890",
          "matkhau1",
          "matkhau123",
          "congan123",
          "admin123",
          "qwertyui",
          "qwerty123",
          "abcd1234",
          "11111111",
          "87654321");

  private final String key;

  PasswordStrength(String key) {
    this.key = key;
  }

  /// The message key of the word.
  public String key() {
    return key;
  }

  /// Judges what was typed.
  public static PasswordStrength of(String typed) {
    String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
    if (password.length() < SHORTEST) {
      return TOO_SHORT;
    }
    boolean guessed = COMMON.contains(password.toLowerCase(Locale.ROOT));
    long different = password.chars().distinct().count();
    if (guessed || different < FEW_LETTERS) {
      return WEAK;
    }
    if (password.length() >= LONG) {
      return STRONG;
    }
    return kinds(password) >= 3 ? FAIR : WEAK;
  }

  /// How many kinds of sign it has: small, capital, digit, other.
  private static int kinds(String password) {
    return has(password, Character::isLowerCase)
        + has(password, Character::isUpperCase)
        + has(password, Character::isDigit)
        + has(password, sign -> !Character.isLetterOrDigit(sign));
  }

  private static int has(String password, java.util.function.IntPredicate kind) {
    return password.chars().anyMatch(kind) ? 1 : 0;
  }
}
