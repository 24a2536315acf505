package vn.hoanhap.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.time.PartialDate;

/// Focus: dates as papers write them, with the leading zeros of Decree 30.
class PaperDatesTest {

  @ParameterizedTest
  @CsvSource({"1985-03-05, 05/03/1985", "1985-12, 12/1985", "1985, 1985"})
  void asMuchAsIsKnown(String iso, String shown) {
    assertThat(PaperDates.dayFirst(PartialDate.parse(iso))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-05, 05, 02",
    "2026-03-10, 10, 3",
    "2026-12-31, 31, 12",
    "2026-01-09, 09, 01"
  })
  void leadingZerosAsTheDecreeSays(LocalDate date, String day, String month) {
    assertThat(PaperDates.day(date)).isEqualTo(day);
    assertThat(PaperDates.month(date)).isEqualTo(month);
  }

  @Test
  void hoursHaveTwoDigits() {
    assertThat(PaperDates.hour(LocalDateTime.of(2026, 11, 22, 8, 5))).isEqualTo("08:05");
  }
}
