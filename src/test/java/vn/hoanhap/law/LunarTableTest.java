package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;

/// Focus: the shipped table of lunar days agrees with a calendar that we did not write.
class LunarTableTest {

  private static final Path TABLE = Path.of("src/main/resources/vn/hoanhap/law/lunar.txt");

  @Test
  void everyYear_agreesWithAnotherCalendar() throws IOException {
    List<String> different = new ArrayList<>();
    int years = 0;
    for (String line : Files.readAllLines(TABLE)) {
      if (line.matches("\\d{4} .*")) {
        years++;
        String expected = expected(Integer.parseInt(line.substring(0, 4)));
        if (!line.equals(expected)) {
          different.add(line + " should be " + expected);
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(years).isGreaterThan(50);
  }

  private static String expected(int year) {
    return year + " | " + lunar(year, 1, 1) + " | " + lunar(year, 3, 10);
  }

  private static LocalDate lunar(int year, int month, int day) {
    return gregorian(
        VietnameseCalendar.of(
            EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day));
  }

  private static LocalDate gregorian(VietnameseCalendar day) {
    return day.transform(PlainDate.axis()).toTemporalAccessor();
  }
}
