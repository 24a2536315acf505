package vn.hoanhap.law;

import static vn.hoanhap.domain.measure.MeasureKind.AT;
import static vn.hoanhap.domain.measure.MeasureKind.CCT;
import static vn.hoanhap.domain.measure.MeasureKind.CTKGG;
import static vn.hoanhap.domain.measure.MeasureKind.HOAN;
import static vn.hoanhap.domain.measure.MeasureKind.QC;
import static vn.hoanhap.domain.measure.MeasureKind.TDC;
import static vn.hoanhap.domain.measure.MeasureKind.TQCD;
import static vn.hoanhap.domain.measure.MeasureKind.TTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;

/// Sentences served in the community: verification, helper, plan, the monthly cycle, review
/// meetings and the hand-over before the end (NĐ231/2026 Điều 5–12).
final class CommunityDuties {

  private static final Set<MeasureKind> HELPED = EnumSet.of(AT, CTKGG, TTH);
  private static final Set<MeasureKind> HANDED_OVER = EnumSet.of(AT, CTKGG, TTH, QC);
  private static final Set<MeasureKind> PRISON_AGAIN = EnumSet.of(HOAN, TDC);

  private final DutyDesk desk;
  private final Deadline verify;
  private final Deadline plan;
  private final Deadline rollCall;
  private final LocalDate rollCallFrom;
  private final LocalDate rollCallDue;
  private final Deadline comment;
  private final int commentMonths;
  private final int commentMonthsUnderSurveillance;
  private final Deadline review;
  private final LocalDate lastProposals;
  private final LocalDate leftToAsk;
  private final HelperDuties helper;

  CommunityDuties(DutyDesk desk) {
    this.desk = desk;
    this.verify = desk.deadline("DUTY.verify");
    this.plan = desk.deadline("DUTY.plan");
    this.rollCall = desk.deadline("DUTY.roll-call");
    this.rollCallFrom = desk.firstOfPeriod(desk.deadline("DUTY.roll-call.months").number());
    this.rollCallDue = rollCall.inMonth(rollCallFrom);
    this.comment = desk.deadline("DUTY.comment");
    this.commentMonths = desk.deadline("DUTY.comment.months").number();
    this.commentMonthsUnderSurveillance = desk.deadline("DUTY.comment.months.QC").number();
    this.review = desk.deadline("DUTY.review");
    this.lastProposals = desk.today().minus(desk.rules().get("AT.short.every").period());
    this.leftToAsk = desk.today().plusDays(desk.deadline("DUTY.may-ask.rest").number());
    this.helper = new HelperDuties(desk, "DUTY.helper", "DUTY.helper-report");
  }

  void add(DutyFacts facts) {
    if (!facts.isCurrent(desk.today())) {
      return;
    }
    reception(facts);
    if (facts.isInCycle(desk.today())) {
      cycle(facts);
    }
    if (facts.endsOn() != null) {
      ending(facts);
    }
    mayAsk(facts);
  }

  private void reception(DutyFacts facts) {
    LocalDate received = facts.receivedOn();
    if (received != null
        && facts.presentedOn() == null
        && !facts.doneSince(ActivityType.XM, received)) {
      desk.oweAfter(facts, "verify", verify, received);
    }
    if (facts.kind() == TTH && facts.presentedOn() == null && facts.legalStart() != null) {
      desk.oweAfter(facts, "present", desk.deadline("DUTY.present.TTH"), facts.legalStart());
    }
    if (facts.presentedOn() != null && !facts.hasPaper(DossierChecklist.PLAN)) {
      desk.oweAfter(facts, "plan", plan, facts.presentedOn());
    }
    if (HELPED.contains(facts.kind())) {
      helper.add(facts);
    }
  }

  private void cycle(DutyFacts facts) {
    LocalDate since = facts.takenOver();
    if (since == null) {
      return;
    }
    if (!since.isAfter(rollCallDue) && !facts.doneSince(ActivityType.DD, rollCallFrom)) {
      desk.owePeriodic(facts, "roll-call", rollCall, rollCallFrom, rollCallDue);
    }
    comment(facts);
    LocalDate breach = facts.latest().get(ActivityType.VP);
    if (breach != null
        && HELPED.contains(facts.kind())
        && !facts.doneSince(ActivityType.HOP, breach)) {
      desk.oweAfter(facts, "review", review, breach);
    }
  }

  /// The comment speaks of the month or quarter just ended.
  private void comment(DutyFacts facts) {
    LocalDate from =
        desk.firstOfPeriod(facts.kind() == QC ? commentMonthsUnderSurveillance : commentMonths);
    YearMonth last = YearMonth.from(from).minusMonths(1);
    boolean commented = facts.commentedMonth() != null && !facts.commentedMonth().isBefore(last);
    if (!commented && facts.takenOverBefore(from)) {
      desk.owePeriodic(facts, "comment", comment, from, comment.inMonth(from));
    }
  }

  private void ending(DutyFacts facts) {
    if (HANDED_OVER.contains(facts.kind()) && !facts.hasPaper(DossierChecklist.HAND_OVER)) {
      String rule = facts.kind() == TTH ? "DUTY.hand-over.TTH" : "DUTY.hand-over";
      desk.oweBefore(facts, "hand-over", desk.deadline(rule), facts.endsOn());
    }
    if (facts.kind() == TQCD && !facts.hasPaper(DossierChecklist.FINAL_REPORT)) {
      desk.oweBefore(facts, "final-report", desk.deadline("DUTY.final-report"), facts.endsOn());
    }
    if (PRISON_AGAIN.contains(facts.kind())) {
      desk.oweBefore(facts, "prison-again", desk.deadline("DUTY.prison-again"), facts.endsOn());
    }
  }

  private void mayAsk(DutyFacts facts) {
    LocalDate from = facts.reductionFrom();
    if (from == null || desk.today().isBefore(from) || tooLittleLeft(facts.endsOn())) {
      return;
    }
    LocalDate proposed = facts.papers().get(DossierChecklist.SHORTEN_PROPOSAL);
    if (proposed == null || proposed.isBefore(from) || proposed.isBefore(lastProposals)) {
      desk.offer(
          facts, code(facts.kind()), facts.kind().code() + ".short.after", from, facts.endsOn());
    }
  }

  private boolean tooLittleLeft(LocalDate endsOn) {
    return endsOn != null && endsOn.isBefore(leftToAsk);
  }

  private static String code(MeasureKind kind) {
    if (kind == QC || kind == CCT) {
      return "exempt";
    }
    return kind == CTKGG ? "reduce" : "shorten";
  }
}
