package vn.hoanhap.crypto;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hoanhap.domain.Fault;

/// The code that is printed and sealed when a register is made, and opens it when every password is
/// lost: 160 random bits as eight groups of five characters, `4XK7P-…`. The fifth character of a
/// group checks the other four and the group's place, so that a mistyped, swapped or misplaced
/// group is named.
///
/// Letters are Crockford's: no I, L, O, U. When read, case and spaces do not matter, O is 0, I and
/// L are 1.
public final class RecoveryCode {

  /// Characters in a group, the last one a check.
  public static final int GROUP = 5;

  /// Groups in a code.
  public static final int GROUPS = 8;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int DATA = GROUP - 1;

  private final byte[] bytes;

  private RecoveryCode(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A new random code.
  public static RecoveryCode random(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new RecoveryCode(bytes);
  }

  /// Reads a typed code. A typing fault is a `Fault.RuleBroken` that names the group.
  public static RecoveryCode parse(String typed) {
    if (!typed.chars().allMatch(letter -> letter < 128)) {
      throw new Fault.RuleBroken("recovery-code.marks", "recoveryCode", "");
    }
    String bare = bare(typed);
    if (bare.length() != GROUP * GROUPS) {
      throw new Fault.RuleBroken(
          "recovery-code.length", "recoveryCode", "", bare.length(), GROUP * GROUPS);
    }
    List<Integer> wrong = wrongGroups(typed);
    if (!wrong.isEmpty()) {
      throw new Fault.RuleBroken("recovery-code.group", "recoveryCode", "", wrong.getFirst());
    }
    return new RecoveryCode(decode(bare));
  }

  /// The groups, counted from 1, that are complete and mistyped: for the form while it is filled
  /// in.
  public static List<Integer> wrongGroups(String typed) {
    String bare = bare(typed);
    List<Integer> wrong = new ArrayList<>();
    for (int group = 0; group < Math.min(GROUPS, bare.length() / GROUP); group++) {
      String five = bare.substring(group * GROUP, group * GROUP + GROUP);
      if (five.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)
          || check(five.substring(0, DATA), group) != five.charAt(DATA)) {
        wrong.add(group + 1);
      }
    }
    return wrong;
  }

  /// The code as it is printed: eight groups with hyphens.
  public String text() {
    String data = encode(bytes);
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      String four = data.substring(group * DATA, group * DATA + DATA);
      text.append(group == 0 ? "" : "-").append(four).append(check(four, group));
    }
    return text.toString();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryCode that
        && java.security.MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Never the code itself: it must not reach a log.
  @Override
  public String toString() {
    return "RecoveryCode";
  }

  private static String bare(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s.\\-_]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  // A weighted sum in GF(32): the weights differ and are not zero, so every single fault and every
  // swap of
  // two characters changes it, and the group's number is part of it.
  private static char check(String four, int group) {
    int sum = group;
    for (int i = 0; i < DATA; i++) {
      sum ^= multiply(ALPHABET.indexOf(four.charAt(i)), i + 2);
    }
    return ALPHABET.charAt(sum);
  }

  // Multiplication in GF(2)[x] / (x^5 + x^2 + 1).
  private static int multiply(int one, int other) {
    int product = 0;
    for (int bit = 0; bit < 5; bit++) {
      if ((other >> bit & 1) == 1) {
        product ^= one << bit;
      }
    }
    for (int bit = 9; bit >= 5; bit--) {
      if ((product >> bit & 1) == 1) {
        product ^= 0b100101 << (bit - 5);
      }
    }
    return product;
  }

  private static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    long buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = buffer << 8 | (next & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((int) (buffer >> bits & 31)));
      }
    }
    return text.toString();
  }

  private static byte[] decode(String bare) {
    byte[] bytes = new byte[LENGTH];
    long buffer = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < bare.length(); i++) {
      if (i % GROUP == DATA) {
        continue;
      }
      buffer = buffer << 5 | ALPHABET.indexOf(bare.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
