package vn.hoanhap.usecase.duty;

import java.time.LocalDate;
import java.util.NavigableSet;

/// For which days an answer of the law holds: it was given by one edition of the rule book, and
/// nothing that decides it changes between the first and the last of them.
record Holds(String book, LocalDate from, LocalDate until) {

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

  /// The days around one, up to the next of those on which the answer may become another.
  static Holds around(String book, LocalDate day, NavigableSet<LocalDate> changes) {
    LocalDate before = changes.floor(day);
    LocalDate after = changes.higher(day);
    return new Holds(
        book, before == null ? EVER : before, after == null ? ALWAYS : after.minusDays(1));
  }

  /// As it is stored beside the answer.
  String text() {
    return book + " " + from + " " + until;
  }

  /// Whether an answer stored with this text holds by a rule book on a day.
  static boolean covers(String text, String book, LocalDate day) {
    String[] parts = text.split(" ");
    return parts.length == 3
        && parts[0].equals(book)
        && !day.isBefore(LocalDate.parse(parts[1]))
        && !day.isAfter(LocalDate.parse(parts[2]));
  }
}
