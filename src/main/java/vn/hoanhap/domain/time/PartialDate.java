package vn.hoanhap.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date as a paper states it: a day, a month of a year, or a year alone. Older papers often give
/// only the year of birth, and the register never invents the first of January. `month` and `day`
/// are 0 when not stated.
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  public PartialDate {
    if (year < 1800 || year > 2200 || month < 0 || month > 12 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("no such date");
    }
    if (month > 0 && (day < 0 || day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException("no such day");
    }
  }

  /// A whole date.
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads the stored form: `1985-03-05`, `1985-03` or `1985`.
  public static PartialDate parse(String iso) {
    String[] parts = iso.split("-", -1);
    try {
      return new PartialDate(
          Integer.parseInt(parts[0]),
          parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
          parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("no such date", notANumber);
    }
  }

  /// The day is known.
  public boolean isWhole() {
    return day > 0;
  }

  /// The earliest day it can mean.
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /// The latest day it can mean.
  public LocalDate latest() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
  }

  /// The stored form: ISO 8601, cut where nothing more is known.
  public String iso() {
    if (day > 0) {
      return "%04d-%02d-%02d".formatted(year, month, day);
    }
    return month > 0 ? "%04d-%02d".formatted(year, month) : "%04d".formatted(year);
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso().compareTo(other.iso());
  }
}
