package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Deadlines of officers: weekends, days off, make-up Saturdays, Tết of years not yet decided.
class WorkingDaysTest {

  private final WorkingDays calendar = new WorkingDays(HolidayTable.shipped());

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-16 | 3 | 2026-11-19 | inside a week
          2026-11-19 | 3 | 2026-11-25 | over a weekend and the day of culture (24/11)
          2026-11-20 | 1 | 2026-11-23 | Friday to Monday
          2026-11-21 | 1 | 2026-11-23 | an event on Saturday
          2026-02-13 | 3 | 2026-02-25 | over Tết 2026
          2026-02-13 | 1 | 2026-02-23 | the first working day after Tết 2026
          2026-08-28 | 1 | 2026-09-03 | over National Day with the swapped Monday
          2026-08-21 | 1 | 2026-08-22 | a Saturday worked for the swapped day
          2026-04-24 | 2 | 2026-04-29 | the made-up Monday after Giỗ Tổ
          2026-12-31 | 1 | 2027-01-04 | over New Year
          2025-04-25 | 1 | 2025-04-26 | the make-up Saturday of 2025
          2025-04-29 | 1 | 2025-05-05 | 30 April to 2 May 2025
          2036-01-25 | 1 | 2036-02-04 | Tết 2036, computed from the lunar calendar
          """)
  void deadline_countsWorkingDays(LocalDate event, int days, LocalDate due, String why) {
    assertThat(calendar.after(event, days)).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} is due on {1}")
  @CsvSource({
    "2026-07-05, 2026-07-06",
    "2026-09-05, 2026-09-07",
    "2026-11-05, 2026-11-05",
    "2027-02-05, 2027-02-12",
  })
  void fixedDeadline_movesOffDaysOff(LocalDate deadline, LocalDate moved) {
    assertThat(calendar.onOrAfter(deadline)).isEqualTo(moved);
  }

  @Test
  void daysBeforeAnEnd_areCountedBackwards() {
    assertThat(calendar.before(LocalDate.of(2026, 11, 25), 3)).isEqualTo("2026-11-19");
  }

  @Test
  void editedDay_changesTheCalendar() {
    LocalDate friday = LocalDate.of(2026, 12, 4);
    HolidayTable edited =
        HolidayTable.shipped()
            .with(
                List.of(
                    new HolidayTable.Day(friday, HolidayTable.Kind.OFF, "edited", "Nghỉ bù", "")));
    assertThat(new WorkingDays(edited).after(LocalDate.of(2026, 12, 3), 1)).isEqualTo("2026-12-07");
    assertThat(calendar.after(LocalDate.of(2026, 12, 3), 1)).isEqualTo("2026-12-04");
  }

  @Test
  void everyYear_hasItsDaysOff() {
    HolidayTable table = HolidayTable.shipped();
    for (int year = 2000; year <= 2060; year++) {
      assertThat(table.ofYear(year)).as("year %s", year).hasSizeGreaterThan(8);
      assertThat(table.isWorking(LocalDate.of(year, 9, 2))).isFalse();
    }
  }
}
