package vn.hoanhap.law;

import java.time.LocalDate;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// Drug matters: decision within a day, monthly residence check, notice before the end of
/// rehabilitation, after-care proposal and certificate (LPCMT-2025 24–48; NĐ163/2026).
final class DrugDuties {

  private final DutyDesk desk;
  private final Deadline decide;
  private final Deadline again;
  private final Deadline residence;
  private final LocalDate residenceFrom;
  private final LocalDate residenceDue;
  private final Deadline notice;
  private final Deadline propose;
  private final Deadline certificate;

  DrugDuties(DutyDesk desk) {
    this.desk = desk;
    this.decide = desk.deadline("DUTY.sdtp.decide");
    this.again = desk.deadline("DUTY.sdtp.again");
    this.residence = desk.deadline("DUTY.sdtp.residence.months");
    this.residenceFrom = desk.firstOfPeriod(residence.number());
    this.residenceDue = residenceFrom.plusMonths(residence.number()).minusDays(1);
    this.notice = desk.deadline("DUTY.rehab.notice");
    this.propose = desk.deadline("DUTY.scn.propose");
    this.certificate = desk.deadline("DUTY.scn.certificate");
  }

  void add(DutyFacts facts) {
    switch (facts.kind()) {
      case SDTP -> user(facts);
      case SCN -> afterCare(facts);
      case CNTN, CNBB -> rehabilitation(facts);
      default -> {
        // Substitution treatment: the status alone, no duty.
      }
    }
  }

  private void user(DutyFacts facts) {
    if (facts.status() == MeasureStatus.DRAFT && facts.receivedOn() != null) {
      desk.oweAfter(facts, "sdtp-decide", decide, facts.receivedOn());
    }
    usedAgain(facts);
    LocalDate since = facts.takenOver();
    if (facts.isInCycle(desk.today())
        && since != null
        && !facts.doneSince(ActivityType.XM, residenceFrom)) {
      LocalDate from = since.isAfter(residenceFrom) ? since : residenceFrom;
      desk.owePeriodic(facts, "residence", residence, from, residenceDue);
    }
  }

  /// Use within the term brings a new decision, which takes the place of this one; a breach of
  /// another kind is settled by a review meeting.
  private void usedAgain(DutyFacts facts) {
    LocalDate breach = facts.latest().get(ActivityType.VP);
    if (facts.isCurrent(desk.today())
        && breach != null
        && !facts.doneSince(ActivityType.HOP, breach)) {
      desk.oweAfter(facts, "sdtp-again", again, breach);
    }
  }

  private void afterCare(DutyFacts facts) {
    if (facts.isCurrent(desk.today())
        && facts.endsOn() != null
        && !facts.hasPaper(DossierChecklist.CERTIFICATE)) {
      LocalDate from = certificate.before(facts.endsOn());
      desk.owe(facts, "scn-certificate", certificate, from, facts.endsOn());
    }
  }

  private void rehabilitation(DutyFacts facts) {
    if (facts.endsOn() == null || facts.followedUp()) {
      return;
    }
    if (facts.isCurrent(desk.today()) && facts.kind() == MeasureKind.CNTN) {
      if (!facts.hasPaper(DossierChecklist.REHAB_NOTICE)) {
        desk.oweBefore(facts, "rehab-notice", notice, facts.endsOn());
      }
    } else if (facts.isOver(desk.today())
        && !facts.hasPaper(DossierChecklist.AFTER_CARE_PROPOSAL)) {
      desk.oweAfter(facts, "scn-propose", propose, facts.endsOn());
    }
  }
}
