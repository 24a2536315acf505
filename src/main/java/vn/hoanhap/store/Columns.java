package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How values of the domain look in a column: dates and periods in ISO 8601, instants in UTC with
/// exactly three decimals so that they sort as text, codes as they are, nothing known as NULL.
final class Columns {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Columns() {}

  static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }

  static String text(Period period) {
    return period == null ? null : period.toString();
  }

  static String text(Instant instant) {
    return INSTANT.format(instant);
  }

  /// Numbers as the JSON list that `json_each` reads: one statement for any number of records.
  static String numbers(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  /// The numbers of a `group_concat`, which is null when there are none: fifty thousand are read as
  /// one text.
  static long[] numbers(String joined) {
    if (joined == null) {
      return new long[0];
    }
    long[] numbers = new long[(int) joined.chars().filter(sign -> sign == ',').count() + 1];
    int place = 0;
    for (int at = 0; at < joined.length(); at++) {
      char sign = joined.charAt(at);
      if (sign == ',') {
        place++;
      } else {
        numbers[place] = numbers[place] * 10 + sign - '0';
      }
    }
    return numbers;
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return read(row, column, LocalDate::parse);
  }

  static Period period(ResultSet row, String column) throws SQLException {
    return read(row, column, Period::parse);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.parse(row.getString(column));
  }

  /// The value of a text column read by `reader`, or null.
  static <T> T read(ResultSet row, String column, Function<String, T> reader) throws SQLException {
    String stored = row.getString(column);
    return stored == null ? null : reader.apply(stored);
  }

  /// The number in a column that may be NULL, made into an id, or null.
  static <T> T id(ResultSet row, String column, Function<Long, T> maker) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : maker.apply(number);
  }
}
