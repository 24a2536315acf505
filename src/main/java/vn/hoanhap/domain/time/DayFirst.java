package vn.hoanhap.domain.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates as Vietnamese papers and screens write them, the day first, as much as is known:
/// `05/03/1985`, `03/1985` or `1985`.
public final class DayFirst {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private DayFirst() {}

  /// `05/03/1985`.
  public static String of(LocalDate date) {
    return DAY.format(date);
  }

  /// `05/03/1985`, `03/1985` or `1985`.
  public static String of(PartialDate date) {
    if (date.isWhole()) {
      return of(date.earliest());
    }
    return date.month() > 0
        ? "%02d/%04d".formatted(date.month(), date.year())
        : "%04d".formatted(date.year());
  }
}
