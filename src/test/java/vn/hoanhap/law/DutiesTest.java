package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// The duties of the office: when each arises, when it is due, and which record ends it.
class DutiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Duties duties =
      new Duties(RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()));

  private List<Duty> owed(DutyCase facts) {
    return duties.owed(List.of(facts.facts()), TODAY, null).duties();
  }

  private static String line(Duty duty) {
    return duty.code() + " " + duty.startedOn() + " " + duty.dueOn();
  }

  @Test
  void helperPaperInTheFile_settlesTheDutyToo() {
    DutyCase released = DutyCase.of(MeasureKind.CHX).started("2026-10-30").presented("2026-11-17");
    assertThat(owed(released.paper(DossierChecklist.HELPER_PROPOSAL, "2026-11-19")))
        .noneMatch(is("helper-propose"))
        .map(DutiesTest::line)
        .contains("helper-decide 2026-11-19 2026-11-25");
    assertThat(owed(released.paper(DossierChecklist.HELPER_DECISION, "2026-11-20")))
        .noneMatch(is("helper-propose"))
        .noneMatch(is("helper-decide"));
  }

  @Test
  void undatedHelperPaper_countsFromWhenThePersonCame() {
    DutyCase released = DutyCase.of(MeasureKind.CHX).started("2026-10-30").presented("2026-11-17");
    assertThat(owed(released.paper(DossierChecklist.HELPER_PROPOSAL, "0001-01-01")))
        .map(DutiesTest::line)
        .contains("helper-decide 2026-11-17 2026-11-20");
  }

  @Test
  void closedMeasure_owesNothing() {
    DutyCase closed =
        DutyCase.of(MeasureKind.AT)
            .received("2025-11-20")
            .ends("2026-11-20")
            .missing(3)
            .status(MeasureStatus.CLOSED);
    assertThat(owed(closed)).isEmpty();
  }

  @Test
  void sanction_owesNothingAndLapsesByItself() {
    DutyCase fine =
        DutyCase.of(MeasureKind.VPHC_CB).received("2025-10-01").ends("2026-10-01").missing(2);
    assertThat(owed(fine)).isEmpty();
  }

  @Test
  void fiftyThousandMeasures_areEachReckonedAlone() {
    List<DutyFacts> many = new ArrayList<>();
    MeasureKind[] kinds = MeasureKind.values();
    for (int number = 0; number < 50_000; number++) {
      many.add(
          DutyCase.of(kinds[number % kinds.length])
              .received(TODAY.minusDays(number % 700).toString())
              .presented(TODAY.minusDays(number % 690).toString())
              .started(TODAY.minusDays(number % 900).toString())
              .ends(TODAY.plusDays(number % 400 - 60).toString())
              .missing(number % 3)
              .facts());
    }
    Duties.Owed owed = duties.owed(many, TODAY, null);
    assertThat(owed.duties()).hasSizeGreaterThan(30_000);
    assertThat(duties.owed(many.reversed(), TODAY, null).duties())
        .as("no measure's duties hang on another's")
        .hasSameSizeAs(owed.duties());
  }

  private static Predicate<Duty> is(String code) {
    return duty -> duty.code().equals(code);
  }

  @Test
  void provisionThatNobodyComparedWithTheTextInForce_saysSo() {
    DutyCase papers = DutyCase.of(MeasureKind.AT).received("2026-11-12").missing(2);
    assertThat(owed(papers)).filteredOn(is("papers")).allMatch(Duty::isUnconfirmed);
    DutyCase old = DutyCase.of(MeasureKind.AT).received("2026-06-15").missing(2);
    assertThat(owed(old)).filteredOn(is("papers")).noneMatch(Duty::isUnconfirmed);
  }
}
