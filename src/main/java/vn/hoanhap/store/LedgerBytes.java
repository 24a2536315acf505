package vn.hoanhap.store;

import java.security.MessageDigest;
import java.util.Arrays;

/// A stored line of the ledger as the check reads it: one cell, packed by the database itself,
/// since fetching a million lines cell by cell takes longer than all their hashes. A JSON list of
/// four numbers and six texts comes first, then the two hashes. A text with a character that JSON
/// escapes cannot be read here; such a line is read cell by cell.
final class LedgerBytes {

  /// Of a row of the table `ledger`.
  static final String PACKED =
      """
      json_array(seq, actor_id, subject_id, person_id, at, actor_name, actor_role, action,
        subject_type, detail) || prev_hash || hash
      """;

  private static final int SEQUENCE = 0;
  private static final int ACTOR = 1;
  private static final int SUBJECT = 2;
  private static final int PERSON = 3;
  private static final int NUMBERS = 4;
  private static final int TEXTS = 6;
  private static final int HASH = 32;

  private final long[] numbers = new long[NUMBERS];
  private final int[] begins = new int[TEXTS];
  private final int[] ends = new int[TEXTS];
  private byte[] line = new byte[0];
  private int at;

  /// Takes a packed line up; the one before is forgotten.
  ///
  /// @return false when the line must be read cell by cell
  boolean take(byte[] packed) {
    line = packed;
    at = 0;
    boolean readable = passes('[');
    for (int number = 0; readable && number < NUMBERS; number++) {
      numbers[number] = number();
      readable = passes(',');
    }
    for (int text = 0; readable && text < TEXTS; text++) {
      readable = text(text) && passes(text < TEXTS - 1 ? ',' : ']');
    }
    return readable && at + 2 * HASH == line.length;
  }

  long sequence() {
    return numbers[SEQUENCE];
  }

  /// Whether the line names this hash as that of the line before.
  boolean follows(byte[] previous) {
    int from = line.length - 2 * HASH;
    return Arrays.equals(line, from, from + HASH, previous, 0, previous.length);
  }

  /// The hash that stands in the line.
  byte[] hash() {
    return Arrays.copyOfRange(line, line.length - HASH, line.length);
  }

  /// The hash that the line must have: [LedgerLine#hash] over the bytes as they stand.
  byte[] computed(MessageDigest digest, byte[] previous) {
    digest.update(previous);
    LedgerLine.put(digest, numbers[SEQUENCE]);
    put(digest, 0);
    LedgerLine.put(digest, numbers[ACTOR]);
    for (int text = 1; text < TEXTS - 1; text++) {
      put(digest, text);
    }
    LedgerLine.put(digest, numbers[SUBJECT]);
    LedgerLine.put(digest, numbers[PERSON]);
    put(digest, TEXTS - 1);
    return digest.digest();
  }

  private void put(MessageDigest digest, int text) {
    int length = ends[text] - begins[text];
    LedgerLine.put(digest, length);
    digest.update(line, begins[text], length);
  }

  private boolean passes(char sign) {
    return at < line.length && line[at++] == sign;
  }

  private long number() {
    long value = 0;
    while (at < line.length && line[at] >= '0' && line[at] <= '9') {
      value = 10 * value + line[at++] - '0';
    }
    return value;
  }

  private boolean text(int text) {
    if (!passes('"')) {
      return false;
    }
    begins[text] = at;
    while (at < line.length && line[at] != '"' && line[at] != '\\') {
      at++;
    }
    ends[text] = at;
    return passes('"');
  }
}
