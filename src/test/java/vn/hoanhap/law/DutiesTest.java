package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// The duties of the office: when each arises, when it is due, and which record ends it.
class DutiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Duties duties =
      new Duties(RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()));

  private List<Duty> owed(DutyCase facts) {
    return owed(facts, TODAY);
  }

  private List<Duty> owed(DutyCase facts, LocalDate today) {
    return duties.owed(List.of(facts.facts()), today).duties();
  }

  private static String line(Duty duty) {
    return duty.code() + " " + duty.startedOn() + " " + duty.dueOn();
  }

  @Test
  void papersReceived_verifyWithinThreeWorkingDays() {
    // Friday 20 November 2026; the 24th is a holiday (Nghị quyết 28/2026/QH16).
    DutyCase received = DutyCase.of(MeasureKind.AT).received("2026-11-20");
    assertThat(owed(received)).map(DutiesTest::line).contains("verify 2026-11-20 2026-11-26");
    assertThat(owed(received.did(ActivityType.XM, "2026-11-21"))).noneMatch(is("verify"));
  }

  @Test
  void reception_bringsHelperAndPlan() {
    DutyCase presented = DutyCase.of(MeasureKind.AT).received("2026-11-16").presented("2026-11-18");
    assertThat(owed(presented))
        .map(DutiesTest::line)
        .contains("helper-propose 2026-11-18 2026-11-23", "plan 2026-11-18 2026-11-26");
    assertThat(owed(presented.proposed("2026-11-19")))
        .map(DutiesTest::line)
        .contains("helper-decide 2026-11-19 2026-11-25");
    assertThat(owed(presented.decided("2026-11-20").paper(DossierChecklist.PLAN, "2026-11-20")))
        .noneMatch(is("helper-propose"))
        .noneMatch(is("helper-decide"))
        .noneMatch(is("plan"));
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
  void bannedFromPosts_getsNoHelperUnderTheDecree() {
    DutyCase presented = DutyCase.of(MeasureKind.TQCD).presented("2026-11-18");
    assertThat(owed(presented)).noneMatch(is("helper-propose")).anyMatch(is("plan"));
  }

  @Test
  void month_asksForRollCallAndCommentByTheFifth() {
    DutyCase running = DutyCase.of(MeasureKind.CTKGG).received("2026-02-02");
    assertThat(owed(running))
        .map(DutiesTest::line)
        .contains("roll-call 2026-11-01 2026-11-05", "comment 2026-11-01 2026-11-05");
    assertThat(owed(running.did(ActivityType.DD, "2026-11-03").commented("2026-10")))
        .noneMatch(is("roll-call"))
        .noneMatch(is("comment"));
  }

  @Test
  void deadlineOnASunday_movesToMonday() {
    // 5 July 2026 is a Sunday.
    DutyCase running = DutyCase.of(MeasureKind.QC).received("2026-02-02");
    assertThat(owed(running, LocalDate.of(2026, 7, 3)))
        .map(DutiesTest::line)
        .contains("roll-call 2026-07-01 2026-07-06");
  }

  @Test
  void rollCall_wasQuarterlyBeforeTheDecree() {
    DutyCase running = DutyCase.of(MeasureKind.QC).received("2026-02-02");
    assertThat(owed(running, LocalDate.of(2026, 6, 30)))
        .map(DutiesTest::line)
        .contains("roll-call 2026-04-01 2026-04-06");
  }

  @Test
  void newcomer_isNotRolledForAMonthBegunBefore() {
    DutyCase late = DutyCase.of(MeasureKind.AT).received("2026-11-09");
    assertThat(owed(late)).noneMatch(is("roll-call")).noneMatch(is("comment"));
    DutyCase earlier = DutyCase.of(MeasureKind.AT).received("2026-11-02");
    assertThat(owed(earlier)).anyMatch(is("roll-call")).noneMatch(is("comment"));
    DutyCase ofTheMonth = DutyCase.of(MeasureKind.AT).received("2026-10-31");
    assertThat(owed(ofTheMonth)).anyMatch(is("roll-call")).anyMatch(is("comment"));
  }

  @Test
  void suspendedMeasure_isOutOfTheMonthlyCycle() {
    DutyCase paused =
        DutyCase.of(MeasureKind.AT).received("2026-02-02").status(MeasureStatus.SUSPENDED);
    assertThat(owed(paused)).noneMatch(is("roll-call")).noneMatch(is("comment"));
  }

  @Test
  void breach_asksForAReviewMeeting() {
    DutyCase breach =
        DutyCase.of(MeasureKind.AT).received("2026-02-02").did(ActivityType.VP, "2026-11-12");
    assertThat(owed(breach)).map(DutiesTest::line).contains("review 2026-11-12 2026-11-19");
    assertThat(owed(breach.did(ActivityType.HOP, "2026-11-18"))).noneMatch(is("review"));
  }

  @Test
  void end_isHandedOverBeforeAndProposedAfter() {
    DutyCase ending = DutyCase.of(MeasureKind.AT).received("2025-11-27").ends("2026-11-27");
    assertThat(owed(ending)).map(DutiesTest::line).contains("hand-over 2026-11-17 2026-11-24");
    assertThat(owed(ending, LocalDate.of(2026, 11, 28)))
        .map(DutiesTest::line)
        .contains("end-propose 2026-11-27 2026-12-02")
        .noneMatch(line -> line.startsWith("roll-call"));
    DutyCase early = DutyCase.of(MeasureKind.TTH).received("2025-12-10").ends("2026-12-10");
    assertThat(owed(early)).map(DutiesTest::line).contains("hand-over 2026-11-18 2026-11-25");
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
  void released_isMetHelpedAndFiled() {
    DutyCase released = DutyCase.of(MeasureKind.CHX).started("2026-10-30");
    assertThat(owed(released)).map(DutiesTest::line).contains("chx-present 2026-10-30 2026-11-16");
    assertThat(owed(released.presented("2026-11-17")))
        .map(DutiesTest::line)
        .contains("helper-propose 2026-11-17 2026-11-20", "chx-file 2026-11-17 2026-11-25");
  }

  @Test
  void released_quarterlyReportAndGrouping() {
    DutyCase released =
        DutyCase.of(MeasureKind.CHX)
            .started("2026-03-02")
            .presented("2026-03-05")
            .decided("2026-03-09");
    assertThat(owed(released))
        .map(DutiesTest::line)
        .contains("helper-report 2026-10-01 2026-10-05", "chx-group 2026-10-01 2026-12-31");
    assertThat(
            owed(
                released
                    .paper(DossierChecklist.HELPER_REPORT, "2026-10-04")
                    .did(ActivityType.NX, "2026-10-08")))
        .noneMatch(is("helper-report"))
        .noneMatch(is("chx-group"));
  }

  @Test
  void released_isGuidedBeforeTheDate() {
    DutyCase released = DutyCase.of(MeasureKind.CHX).started("2025-01-10").ends("2027-01-10");
    assertThat(owed(released)).map(DutiesTest::line).contains("guide 2026-11-11 2026-12-11");
    assertThat(owed(released, LocalDate.of(2026, 11, 10))).noneMatch(is("guide"));
    assertThat(owed(released.did(ActivityType.XAT, "2026-11-15"))).noneMatch(is("guide"));
  }

  @Test
  void drugUser_isCheckedMonthlyAndDecidedWithinADay() {
    DutyCase user = DutyCase.of(MeasureKind.SDTP).received("2026-09-01").ends("2027-09-01");
    assertThat(owed(user)).map(DutiesTest::line).contains("residence 2026-11-01 2026-11-30");
    DutyCase draft =
        DutyCase.of(MeasureKind.SDTP).received("2026-11-21").status(MeasureStatus.DRAFT);
    assertThat(owed(draft)).map(DutiesTest::line).contains("sdtp-decide 2026-11-21 2026-11-22");
    assertThat(owed(draft.received("2026-06-24"), LocalDate.of(2026, 6, 25)))
        .map(DutiesTest::line)
        .contains("sdtp-decide 2026-06-24 2026-06-29");
  }

  @Test
  void move_isReportedWithinADayForDrugs() {
    assertThat(owed(DutyCase.of(MeasureKind.SDTP).received("2026-09-01").moved("2026-11-20")))
        .map(DutiesTest::line)
        .contains("transfer 2026-11-20 2026-11-21");
    assertThat(owed(DutyCase.of(MeasureKind.AT).received("2026-09-01").moved("2026-11-20")))
        .map(DutiesTest::line)
        .contains("transfer 2026-11-20 2026-11-26");
  }

  @Test
  void rehabilitation_isFollowedByAProposal() {
    DutyCase over =
        DutyCase.of(MeasureKind.CNTN)
            .ends("2026-11-19")
            .status(MeasureStatus.ENDED_AWAITING_PAPERS);
    assertThat(owed(over)).map(DutiesTest::line).contains("scn-propose 2026-11-19 2026-11-23");
    assertThat(owed(over.followed())).noneMatch(is("scn-propose"));
    assertThat(owed(DutyCase.of(MeasureKind.SCN).ends("2026-11-25")))
        .map(DutiesTest::line)
        .contains("scn-certificate 2026-11-19 2026-11-25");
    assertThat(owed(DutyCase.of(MeasureKind.CNTN).ends("2026-12-25")))
        .map(DutiesTest::line)
        .contains("rehab-notice 2026-11-18 2026-11-25");
  }

  @Test
  void sanction_owesNothingAndLapsesByItself() {
    DutyCase fine =
        DutyCase.of(MeasureKind.VPHC_CB).received("2025-10-01").ends("2026-10-01").missing(2);
    assertThat(owed(fine)).isEmpty();
  }

  @Test
  void eligiblePeople_areNamedOnceUntilProposed() {
    DutyCase half =
        DutyCase.of(MeasureKind.AT)
            .received("2025-05-01")
            .ends("2027-05-01")
            .reducible("2026-05-01");
    assertThat(duties.owed(List.of(half.facts()), TODAY).mayAsk())
        .singleElement()
        .satisfies(
            ask -> {
              assertThat(ask.code()).isEqualTo("shorten");
              assertThat(ask.from()).isEqualTo("2026-05-01");
            });
    half.paper(DossierChecklist.SHORTEN_PROPOSAL, "2026-06-01");
    assertThat(duties.owed(List.of(half.facts()), TODAY).mayAsk()).isEmpty();
  }

  @Test
  void shortening_isNotOfferedWhenNoCourtCanDecideInTime() {
    for (MeasureKind kind : List.of(MeasureKind.AT, MeasureKind.CTKGG, MeasureKind.QC)) {
      DutyCase running = DutyCase.of(kind).received("2025-05-01").reducible("2026-05-01");
      assertThat(asked(running.ends(TODAY.plusDays(30).toString()))).hasSize(1);
      assertThat(asked(running.ends(TODAY.plusDays(29).toString()))).isEmpty();
    }
  }

  private List<MayAsk> asked(DutyCase facts) {
    return duties.owed(List.of(facts.facts()), TODAY).mayAsk();
  }

  @Test
  void loanWindow_isFiveYearsFromRelease() {
    DutyCase released = DutyCase.of(MeasureKind.CHX).started("2021-11-22");
    assertThat(duties.owed(List.of(released.facts()), TODAY).mayAsk())
        .anyMatch(ask -> ask.code().equals("loan") && ask.until().equals(TODAY));
    assertThat(duties.owed(List.of(released.facts()), TODAY.plusDays(1)).mayAsk())
        .noneMatch(ask -> ask.code().equals("loan"));
    assertThat(
            duties
                .owed(List.of(released.did(ActivityType.VAY, "2022-01-01").facts()), TODAY)
                .mayAsk())
        .noneMatch(ask -> ask.code().equals("loan"));
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
    Duties.Owed owed = duties.owed(many, TODAY);
    assertThat(owed.duties()).hasSizeGreaterThan(30_000);
    assertThat(duties.owed(many.reversed(), TODAY).duties())
        .as("no measure's duties hang on another's")
        .hasSameSizeAs(owed.duties());
  }

  private static Predicate<Duty> is(String code) {
    return duty -> duty.code().equals(code);
  }
}
