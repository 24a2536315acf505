package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.SetClock;
import vn.hoanhap.store.TestRegister;

/// Under which heading a day stands, and how far ahead the page looks.
class WhenTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "on {0}, {1} is {2}")
  @CsvSource(
      textBlock =
          """
          # a Saturday, two days before the month ends
          2026-11-28, 2026-11-27, LATE
          2026-11-28, 2026-11-28, TODAY
          2026-11-28, 2026-11-29, THIS_WEEK
          2026-11-28, 2026-11-30, THIS_MONTH
          2026-11-28, 2026-12-01, SOON
          # a Monday whose week ends in the next month
          2026-09-28, 2026-10-04, THIS_WEEK
          2026-09-28, 2026-10-05, SOON
          # a Sunday ends its week itself, and a month may end with it
          2026-11-22, 2026-11-23, TOMORROW
          2026-11-22, 2026-11-24, THIS_MONTH
          2026-05-31, 2026-06-01, TOMORROW
          2026-05-31, 2026-06-02, SOON
          # the last day of a year
          2026-12-31, 2027-01-03, THIS_WEEK
          2026-12-31, 2027-01-04, SOON
          2026-01-31, 2027-01-31, SOON
          """)
  void dayStandsUnderItsHeading(LocalDate today, LocalDate due, ShowToday.When when) {
    assertThat(ShowToday.When.of(due, today)).isEqualTo(when);
  }

  @ParameterizedTest(name = "on {0} the page speaks of the days until {1}")
  @CsvSource(
      textBlock =
          """
          2026-11-01, 2026-11-30
          2026-11-16, 2026-11-30
          2026-11-17, 2026-12-01
          2026-11-28, 2026-12-12
          2026-12-31, 2027-01-14
          2028-02-15, 2028-02-29
          """)
  void pageLooksAhead_toTheMonthsEnd_andNeverLessThanTwoWeeks(LocalDate today, LocalDate last) {
    assertThat(TodayLines.horizon(today)).isEqualTo(last);
  }

  @Test
  void appointmentOfNextWeek_isSeenAtTheEndOfTheMonth_andOneBeyondTwoWeeksNotYet() {
    SetClock clock = new SetClock(LocalDate.of(2026, 11, 28));
    try (TestRegister register = new TestRegister(folder, clock)) {
      PersonId person = register.person("Hoàng Đức An", "Thôn 3").id();
      register.measure(person, MeasureKind.DTTT);
      for (LocalDate day :
          new LocalDate[] {
            LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 12), LocalDate.of(2026, 12, 13)
          }) {
        register.write(
            tx ->
                new ActivityRepository()
                    .insert(
                        tx,
                        Changed.with(
                            TestRegister.anActivity(
                                person, ActivityType.GAP, LocalDate.of(2026, 11, 28)),
                            "nextStep",
                            new NextStep("gặp lại", day, null))));
      }
      ShowToday.Today page =
          new ShowToday(register.database(), LawBooks.shipped()).handle(TestRegister.CHIEF, null);
      assertThat(page.groups())
          .filteredOn(group -> group.when() == ShowToday.When.SOON)
          .flatExtracting(ShowToday.Group::lines)
          .extracting(ShowToday.Line::dueOn)
          .contains(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 12))
          .doesNotContain(LocalDate.of(2026, 12, 13));
    }
  }
}
