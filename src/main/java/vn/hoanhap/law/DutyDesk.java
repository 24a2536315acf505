package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.clock.Reason;

/// Where duties are laid down while the register is gone through: knows the day, the deadlines and
/// the first days of month and quarter.
final class DutyDesk {

  private final Rules rules;
  private final WorkingDays calendar;
  private final LocalDate today;
  private final Map<String, Deadline> deadlines = new HashMap<>();
  private final Map<String, Reason> quotes = new HashMap<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<MayAsk> mayAsk = new ArrayList<>();

  DutyDesk(Rules rules, WorkingDays calendar, LocalDate today) {
    this.rules = rules;
    this.calendar = calendar;
    this.today = today;
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
    return deadlines.computeIfAbsent(rule, id -> new Deadline(rules.get(id), calendar));
  }

  /// A duty that arose on `event`; nothing happens before that day.
  void owe(DutyFacts facts, String code, Deadline deadline, LocalDate event, LocalDate due) {
    if (!today.isBefore(event)) {
      duties.add(
          new Duty(
              code,
              facts.measure(),
              facts.person(),
              facts.kind(),
              event,
              due,
              deadline.reasons(event, due),
              facts.officer()));
    }
  }

  /// A duty that arose on `event` and is due so long after it.
  void oweAfter(DutyFacts facts, String code, Deadline deadline, LocalDate event) {
    owe(facts, code, deadline, event, deadline.after(event));
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
