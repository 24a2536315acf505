package vn.hoanhap.store;

import java.time.LocalDate;

/// A row that came as one text, its cells parted by bars, read from left to right.
final class Cells {

  private static final int YEAR = 4;
  private static final int MONTH = 5;
  private static final int DAY = 8;

  private final String line;
  private int at;

  Cells(String line) {
    this.line = line;
  }

  /// Whether a cell is left.
  boolean hasMore() {
    return at <= line.length();
  }

  /// The next cell.
  String text() {
    int bar = line.indexOf('|', at);
    int end = bar < 0 ? line.length() : bar;
    String cell = line.substring(at, end);
    at = end + 1;
    return cell;
  }

  /// The next cell as a whole number.
  long number() {
    return Long.parseLong(text());
  }

  /// The next cell as a day, null when it is empty.
  LocalDate date() {
    int start = at;
    int bar = line.indexOf('|', at);
    int end = bar < 0 ? line.length() : bar;
    at = end + 1;
    return end == start
        ? null
        : LocalDate.of(digits(start, YEAR), digits(start + MONTH, 2), digits(start + DAY, 2));
  }

  private int digits(int from, int count) {
    int value = 0;
    for (int place = from; place < from + count; place++) {
      value = value * 10 + line.charAt(place) - '0';
    }
    return value;
  }
}
