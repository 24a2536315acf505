package vn.hoanhap.law;

import java.time.LocalDate;

/// The organisation or person assigned to help: proposal, decision, quarterly report.
final class HelperDuties {

  private final DutyDesk desk;
  private final Deadline propose;
  private final Deadline decide;
  private final Deadline report;
  private final LocalDate quarter;
  private final LocalDate reportDue;

  HelperDuties(DutyDesk desk, String proposeRule, String reportRule) {
    this.desk = desk;
    this.propose = desk.deadline(proposeRule);
    this.decide = desk.deadline("DUTY.helper.decide");
    this.report = desk.deadline(reportRule);
    this.quarter = desk.firstOfPeriod(desk.deadline("DUTY.chx.group.months").number());
    this.reportDue = report.inMonth(quarter);
  }

  void add(DutyFacts facts) {
    LocalDate decided = facts.helperDecidedOn();
    if (decided != null) {
      if (decided.isBefore(quarter)
          && !facts.hasPaperSince(DossierChecklist.HELPER_REPORT, quarter)) {
        desk.owe(facts, "helper-report", report, quarter, reportDue);
      }
    } else if (facts.helperProposedOn() != null) {
      desk.oweAfter(facts, "helper-decide", decide, facts.helperProposedOn());
    } else if (facts.presentedOn() != null) {
      desk.oweAfter(facts, "helper-propose", propose, facts.presentedOn());
    }
  }
}
