package vn.hoanhap.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// Reads what [Packer] wrote. Equal days and codes are one object: fifty thousand rows hold the
/// same few thousand days.
final class Unpacker {

  private static final long FROM = LocalDate.of(1950, 1, 1).toEpochDay();
  private static final int DAYS = 1 << 16;

  private final byte[] bytes;
  private final LocalDate[] days = new LocalDate[DAYS];
  private String[] words = {};
  private MeasureKind[] kinds = {};
  private MeasureStatus[] statuses = {};
  private int at;

  Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Whether the bytes are of that form; reads its words.
  boolean begins(int form) {
    if (bytes.length == 0 || number() != form) {
      return false;
    }
    words = new String[(int) number()];
    kinds = new MeasureKind[words.length];
    statuses = new MeasureStatus[words.length];
    for (int i = 0; i < words.length; i++) {
      byte[] letters = new byte[(int) number()];
      for (int letter = 0; letter < letters.length; letter++) {
        letters[letter] = (byte) number();
      }
      words[i] = new String(letters, StandardCharsets.UTF_8);
    }
    return true;
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      value |= (long) (next & Packer.MORE - 1) << shift;
      shift += Packer.BITS;
      next = bytes[at++];
    }
    return value | (long) next << shift;
  }

  LocalDate day() {
    long number = number();
    if (number == 0) {
      return null;
    }
    long day = number - Packer.FIRST_DAY;
    int place = (int) (day - FROM);
    if (place < 0 || place >= DAYS) {
      return LocalDate.ofEpochDay(day);
    }
    if (days[place] == null) {
      days[place] = LocalDate.ofEpochDay(day);
    }
    return days[place];
  }

  String word() {
    return words[(int) number()];
  }

  MeasureKind kind() {
    int word = (int) number();
    if (kinds[word] == null) {
      kinds[word] = MeasureKind.of(words[word]);
    }
    return kinds[word];
  }

  MeasureStatus status() {
    int word = (int) number();
    if (statuses[word] == null) {
      statuses[word] = MeasureStatus.of(words[word]);
    }
    return statuses[word];
  }

  Map<ActivityType, LocalDate> latest() {
    Map<ActivityType, LocalDate> latest = null;
    for (ActivityType type : OpenMeasures.MARKED) {
      LocalDate day = day();
      if (day != null) {
        latest = latest == null ? new EnumMap<>(ActivityType.class) : latest;
        latest.put(type, day);
      }
    }
    return latest == null ? Map.of() : latest;
  }
}
