package vn.hoanhap.report.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.domain.time.PartialDate;

/// Dates as papers write them.
public final class PaperDates {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private PaperDates() {}

  /// `05/03/1985`, `03/1985` or `1985`, as much as is known.
  public static String dayFirst(PartialDate date) {
    return DayFirst.of(date);
  }

  /// `05/03/1985`.
  public static String dayFirst(LocalDate date) {
    return DayFirst.of(date);
  }

  /// A cell of a column of dates as it is shown: the date, or the words that say why there is none.
  public static String cell(String text) {
    return isDate(text) ? dayFirst(PartialDate.parse(text)) : text;
  }

  /// Whether such a cell holds a date and no words: dates alone begin with a digit.
  public static boolean isDate(String cell) {
    return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
  }

  /// `08:05`.
  public static String hour(LocalDateTime time) {
    return HOUR.format(time);
  }

  /// Days below 10 get a leading zero in the date line (NĐ30/2020 Phụ lục I).
  public static String day(LocalDate date) {
    return "%02d".formatted(date.getDayOfMonth());
  }

  /// Months 1 and 2 get a leading zero in the date line, the others do not.
  public static String month(LocalDate date) {
    return date.getMonthValue() <= 2
        ? "0" + date.getMonthValue()
        : Integer.toString(date.getMonthValue());
  }

  /// The year as digits without grouping.
  public static String year(LocalDate date) {
    return Integer.toString(date.getYear());
  }
}
