package vn.hoanhap.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes numbers, days and words one after the other; [Unpacker] reads them back.
final class Packer {

  /// Days are counted from the first of the calendar, so that no day is a negative number.
  static final long FIRST_DAY = -LocalDate.of(0, 1, 1).toEpochDay() + 1;

  /// A number is cut into sevens of bits, the lowest first; the eighth says that more follow.
  static final int BITS = 7;

  static final int MORE = 0x80;

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private byte[] bytes = new byte[1 << 16];
  private int size;

  /// A number that is not negative.
  void number(long value) {
    if (size + Long.BYTES + 2 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    long left = value;
    while (left >= MORE) {
      bytes[size++] = (byte) (left | MORE);
      left >>>= BITS;
    }
    bytes[size++] = (byte) left;
  }

  /// A day, or null.
  void day(LocalDate day) {
    number(day == null ? 0 : day.toEpochDay() + FIRST_DAY);
  }

  /// A text that comes again and again.
  void word(String word) {
    number(words.computeIfAbsent(word, next -> words.size()));
  }

  /// Everything so far behind its form and its words.
  byte[] bytes(int form) {
    Packer head = new Packer();
    head.number(form);
    head.number(words.size());
    for (String word : words.keySet()) {
      byte[] letters = word.getBytes(StandardCharsets.UTF_8);
      head.number(letters.length);
      for (byte letter : letters) {
        head.number(letter & 0xff);
      }
    }
    byte[] all = Arrays.copyOf(head.bytes, head.size + size);
    System.arraycopy(bytes, 0, all, head.size, size);
    return all;
  }
}
