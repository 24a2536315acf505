package vn.hoanhap.law;

import java.time.LocalDate;

/// The organisation or person assigned to help: proposal, decision, quarterly report. A proposal or
/// decision counts whether the helper was recorded or only the paper put into the file.
final class HelperDuties {

  private final DutyDesk desk;
  private final Deadline propose;
  private final Deadline decide;
  private final Deadline report;
  private final LocalDate quarter;
  private final LocalDate reportDue;

  /// `rule` is the one on the proposal; that on the decision is `rule.decide`.
  HelperDuties(DutyDesk desk, String rule, String reportRule) {
    this.desk = desk;
    this.propose = desk.deadline(rule);
    this.decide = desk.deadline(rule + ".decide");
    this.report = desk.deadline(reportRule);
    this.quarter = desk.firstOfPeriod(desk.deadline("DUTY.chx.group.months").number());
    this.reportDue = report.inMonth(quarter);
  }

  void add(DutyFacts facts) {
    LocalDate decided = either(facts.helperDecidedOn(), facts, DossierChecklist.HELPER_DECISION);
    LocalDate proposed = either(facts.helperProposedOn(), facts, DossierChecklist.HELPER_PROPOSAL);
    if (decided != null) {
      if (decided.isBefore(quarter)
          && !facts.hasPaperSince(DossierChecklist.HELPER_REPORT, quarter)) {
        desk.owePeriodic(facts, "helper-report", report, quarter, reportDue);
      }
    } else if (proposed != null) {
      desk.oweAfter(facts, "helper-decide", decide, proposed);
    } else if (facts.presentedOn() != null) {
      desk.oweAfter(facts, "helper-propose", propose, facts.presentedOn());
    }
  }

  // A paper without a day, or of a day before the person came, counts from when they came.
  private static LocalDate either(LocalDate recorded, DutyFacts facts, String paper) {
    LocalDate filed = facts.papers().get(paper);
    LocalDate came = facts.presentedOn();
    if (recorded != null || filed == null || came == null) {
      return recorded;
    }
    return filed.isBefore(came) ? came : filed;
  }
}
