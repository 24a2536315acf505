package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.clock.TermAnswer;

/// Days away: each leave, all together, and treatment that does not count.
class AbsenceCalculatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final AbsenceCalculator calculator = new AbsenceCalculator();
  private final TermAnswer probation =
      new TermCalculator(RuleBook.shipped())
          .answer(TermLine.parse("AT", "start 2026-01-10, length P12M"), TODAY);

  @Test
  void leaves_areAddedWithBothDays() {
    AbsenceCalculator.Allowance used =
        calculator.answer(
            probation,
            List.of(leave("2026-02-01", "2026-02-10"), leave("2026-05-01", "2026-05-01")));
    assertThat(used.usedDays()).isEqualTo(11);
    assertThat(used.leftDays()).isEqualTo(121 - 11);
    assertThat(used.leaveTooLong()).isFalse();
  }

  @Test
  void sixtyDays_areAllowedAndSixtyOneAreNot() {
    assertThat(calculator.answer(probation, List.of(leave("2026-02-01", "2026-04-01"))))
        .isEqualTo(new AbsenceCalculator.Allowance(60, 61, false, false, 0));
    assertThat(
            calculator.answer(probation, List.of(leave("2026-02-01", "2026-04-02"))).leaveTooLong())
        .isTrue();
  }

  @Test
  void moreThanAThird_exceedsTheTotal() {
    List<Leave> leaves =
        List.of(
            leave("2026-02-01", "2026-04-01"),
            leave("2026-05-01", "2026-06-29"),
            leave("2026-08-01", "2026-08-02"));
    assertThat(calculator.answer(probation, leaves))
        .isEqualTo(new AbsenceCalculator.Allowance(122, 0, false, true, 0));
  }

  @Test
  void orderedTreatment_doesNotCount() {
    Leave hospital = new Leave(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 1), true, false);
    assertThat(calculator.answer(probation, List.of(hospital)).usedDays()).isZero();
  }

  @Test
  void aDayThatTwoLeavesShare_isOneDay() {
    assertThat(
            calculator
                .answer(
                    probation,
                    List.of(leave("2026-02-01", "2026-02-10"), leave("2026-02-08", "2026-02-12")))
                .usedDays())
        .isEqualTo(12);
  }

  @Test
  void daysOutsideTheTerm_areNoneOfIt() {
    assertThat(
            calculator
                .answer(
                    probation,
                    List.of(leave("2026-01-05", "2026-01-12"), leave("2027-01-01", "2027-02-01")))
                .usedDays())
        .isEqualTo(3 + 10);
  }

  private static Leave leave(String from, String to) {
    return new Leave(LocalDate.parse(from), LocalDate.parse(to), false, false);
  }
}
