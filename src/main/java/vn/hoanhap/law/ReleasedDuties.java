package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import vn.hoanhap.domain.activity.ActivityType;

/// Released and amnestied people: reception, helper, file, quarterly grouping, guidance on
/// expungement, and the loan window (TT10/2024 Điều 9–14; QĐ22/2023).
final class ReleasedDuties {

  private final DutyDesk desk;
  private final Deadline present;
  private final Deadline dossier;
  private final Deadline group;
  private final LocalDate quarter;
  private final LocalDate quarterEnd;
  private final Deadline guide;
  private final Deadline guideDue;
  private final Period loanWindow;
  private final HelperDuties helper;

  ReleasedDuties(DutyDesk desk) {
    this.desk = desk;
    this.present = desk.deadline("DUTY.chx.present");
    this.dossier = desk.deadline("DUTY.chx.dossier");
    this.group = desk.deadline("DUTY.chx.group.months");
    this.quarter = desk.firstOfPeriod(group.number());
    this.quarterEnd = quarter.plusMonths(group.number()).minusDays(1);
    this.guide = desk.deadline("DUTY.chx.guide");
    this.guideDue = desk.deadline("DUTY.chx.guide.due");
    this.loanWindow = desk.rules().get("LOAN.window").period();
    this.helper = new HelperDuties(desk, "DUTY.chx.helper", "DUTY.chx.helper-report");
  }

  void add(DutyFacts facts) {
    if (facts.isCurrent(desk.today())) {
      reception(facts);
      helper.add(facts);
      grouping(facts);
      expungement(facts);
    }
    loan(facts);
  }

  private void reception(DutyFacts facts) {
    if (facts.presentedOn() == null) {
      if (facts.legalStart() != null) {
        desk.oweAfter(facts, "chx-present", present, facts.legalStart());
      }
    } else if (!facts.hasPaper(DossierChecklist.FILE_COVER)) {
      desk.oweAfter(facts, "chx-file", dossier, facts.presentedOn());
    }
  }

  private void grouping(DutyFacts facts) {
    LocalDate since = facts.takenOver();
    if (facts.isInCycle(desk.today())
        && since != null
        && since.isBefore(quarter)
        && !facts.doneSince(ActivityType.NX, quarter)) {
      desk.owePeriodic(facts, "chx-group", group, quarter, quarterEnd);
    }
  }

  private void expungement(DutyFacts facts) {
    LocalDate end = facts.endsOn();
    if (end != null) {
      LocalDate from = guide.before(end);
      if (!facts.doneSince(ActivityType.XAT, from)) {
        desk.owe(facts, "guide", guide, from, guideDue.before(end));
      }
    }
    LocalDate court = facts.mayApplyFrom();
    if (court != null
        && !desk.today().isBefore(court)
        && !facts.doneSince(ActivityType.XAT, court)) {
      desk.offer(facts, "expunge", "DUTY.chx.guide", court, null);
    }
  }

  private void loan(DutyFacts facts) {
    LocalDate released = facts.legalStart();
    if (released == null
        || facts.latest().containsKey(ActivityType.VAY)
        || !facts.isCurrent(desk.today())) {
      return;
    }
    LocalDate until = released.plus(loanWindow);
    if (!desk.today().isBefore(released) && !desk.today().isAfter(until)) {
      desk.offer(facts, "loan", "LOAN.window", released, until);
    }
  }
}
