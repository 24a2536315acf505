package vn.hoanhap.ui.activity;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A month as people write it: `10/2026`, `10-2026`, `10.2026`, or the year first as in `2026-10`.
final class MonthText {

  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})");

  private MonthText() {}

  /// The month that was typed; empty when it is none.
  static Optional<YearMonth> read(String typed) {
    Matcher monthFirst = MONTH_FIRST.matcher(typed.strip());
    if (monthFirst.matches()) {
      return month(monthFirst.group(2), monthFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(typed.strip());
    return yearFirst.matches() ? month(yearFirst.group(1), yearFirst.group(2)) : Optional.empty();
  }

  /// The month as it is shown: `10/2026`.
  static String shown(YearMonth month) {
    return "%02d/%04d".formatted(month.getMonthValue(), month.getYear());
  }

  /// The month as it is stored: `2026-10`. What is no month goes on as it is: the use case refuses
  /// it under its field.
  static String code(String typed) {
    return read(typed).map(YearMonth::toString).orElse(typed);
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(year), number));
  }
}
