package vn.hoanhap.ui.access;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How long a password would stand up to guessing, in four words. It judges length, variety and the
/// few that everybody tries first; it is advice, only [#TOO_SHORT] and [#GUESSED] are refused.
public enum PasswordStrength {
  TOO_SHORT("access.strength.too-short"),
  /// One sign repeated, or signs in the order of the alphabet, the digits or the keyboard.
  GUESSED("access.strength.guessed"),
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

  /// Signs in an order that is tried before any word, read in both directions.
  private static final List<String> RUNS =
      List.of(
          "012345678901234567890",
          "abcdefghijklmnopqrstuvwxyz",
          "qwertyuiop",
          "asdfghjkl",
          "qwertyuiopasdfghjklzxcvbnm");

  private final String key;

  PasswordStrength(String key) {
    this.key = key;
  }

  /// The message key of the word.
  public String key() {
    return key;
  }

  /// Whether a password like this is not taken at all.
  public boolean isRefused() {
    return this == TOO_SHORT || this == GUESSED;
  }

  /// Judges what was typed.
  public static PasswordStrength of(String typed) {
    String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
    if (password.length() < SHORTEST) {
      return TOO_SHORT;
    }
    if (isPlainRun(password.toLowerCase(Locale.ROOT))) {
      return GUESSED;
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

  private static boolean isPlainRun(String password) {
    String backwards = new StringBuilder(password).reverse().toString();
    return password.chars().distinct().count() == 1
        || RUNS.stream().anyMatch(run -> run.contains(password) || run.contains(backwards));
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
