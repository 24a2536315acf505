package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.clock.Reason;

/// Where duties are laid down while the register is gone through: knows the day, the deadlines, the
/// first days of month and quarter, and since when the register is kept.
final class DutyDesk {

  private final Rules rules;
  private final WorkingDays calendar;
  private final LocalDate today;
  private final LocalDate keptSince;
  private final LocalDate checkedBy;
  private final Map<String, Deadline> deadlines = new HashMap<>();
  private final Map<String, Reason> quotes = new HashMap<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<MayAsk> mayAsk = new ArrayList<>();

  /// `keptSince` is the day the register began, or null when it knows of all that was done.
  DutyDesk(Rules rules, WorkingDays calendar, LocalDate today, LocalDate keptSince) {
    this.rules = rules;
    this.calendar = calendar;
    this.today = today;
    this.keptSince = keptSince;
    this.checkedBy = keptSince == null ? null : deadline("DUTY.taken-over").after(keptSince);
  }

  LocalDate today() {
    return today;
  }

  LocalDate firstOfMonth() {
    return today.withDayOfMonth(1);
  }

  /// The first day of the present period of so many months, counted from January.
  LocalDate firstOfPeriod(int months) {
    int back = (today.getMonthValue() - 1) % months;
    return firstOfMonth().minusMonths(back);
  }

  Deadline deadline(String rule) {
    return deadlines.computeIfAbsent(rule, id -> Deadline.of(rules.book(), id, today, calendar));
  }

  /// A duty that arose on `event`; nothing happens before that day.
  void owe(DutyFacts facts, String code, Deadline deadline, LocalDate event, LocalDate due) {
    if (!today.isBefore(event)) {
      add(facts, code, event, due, deadline.reasons(event, due), false);
    }
  }

  /// A duty of every month or quarter. What was due before the register began was done on paper:
  /// nothing says that it was not.
  void owePeriodic(DutyFacts facts, String code, Deadline deadline, LocalDate from, LocalDate due) {
    if (!isBeforeRegister(due)) {
      owe(facts, code, deadline, from, due);
    }
  }

  /// A duty that arose on `event` and is due so long after it, by the law of that day. When that
  /// was over before the register began, the post first has time to compare its files on paper.
  void oweAfter(DutyFacts facts, String code, Deadline deadline, LocalDate event) {
    Deadline then = deadline.inForceOn(event);
    LocalDate due = then.after(event);
    if (!isBeforeRegister(due)) {
      owe(facts, code, then, event, due);
      return;
    }
    List<Reason> reasons = new ArrayList<>(then.reasons(event, due));
    reasons.addAll(deadline("DUTY.taken-over").reasons(keptSince, checkedBy));
    add(facts, code, event, checkedBy, reasons, !today.isAfter(checkedBy));
  }

  private boolean isBeforeRegister(LocalDate due) {
    return keptSince != null && due.isBefore(keptSince);
  }

  private void add(
      DutyFacts facts,
      String code,
      LocalDate event,
      LocalDate due,
      List<Reason> reasons,
      boolean takenOver) {
    duties.add(
        new Duty(
            code,
            facts.measure(),
            facts.person(),
            facts.kind(),
            event,
            due,
            List.copyOf(reasons),
            facts.officer(),
            takenOver));
  }

  /// A duty due before the end; it shows some days ahead.
  void oweBefore(DutyFacts facts, String code, Deadline deadline, LocalDate end) {
    LocalDate due = deadline.before(end);
    owe(facts, code, deadline, due.minusDays(deadline("DUTY.lead").number()), due);
  }

  /// Something the person may ask for under a rule.
  void offer(DutyFacts facts, String code, String rule, LocalDate from, LocalDate until) {
    mayAsk.add(
        new MayAsk(
            code,
            facts.measure(),
            facts.person(),
            facts.kind(),
            from,
            until,
            quotes.computeIfAbsent(rule, id -> Explanation.quotation(rules.get(id))),
            facts.officer()));
  }

  Rules rules() {
    return rules;
  }

  Duties.Owed owed() {
    return new Duties.Owed(List.copyOf(duties), List.copyOf(mayAsk));
  }
}
