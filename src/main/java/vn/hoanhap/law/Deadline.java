package vn.hoanhap.law;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.Reason;

/// A deadline of the office, read once from the rule book and applied to many measures.
final class Deadline {

  private static final int HOURS_OF_A_DAY = Math.toIntExact(Duration.ofDays(1).toHours());

  private final Rule rule;
  private final int number;
  private final WorkingDays calendar;
  private final Reason quote;

  Deadline(Rule rule, WorkingDays calendar) {
    this.rule = rule;
    this.number = rule.number();
    this.calendar = calendar;
    this.quote = Explanation.quotation(rule);
  }

  /// The last day after an event: working days as they are, hours as the whole days they reach
  /// into, days moved off weekends and holidays.
  LocalDate after(LocalDate event) {
    if (rule.isWorkingDays()) {
      return calendar.after(event, number);
    }
    return rule.isHours()
        ? event.plusDays(Math.ceilDiv(number, HOURS_OF_A_DAY))
        : calendar.onOrAfter(event.plusDays(number));
  }

  /// The day before an end by which it must be done; never moved later.
  LocalDate before(LocalDate end) {
    return rule.isWorkingDays() ? calendar.before(end, number) : end.minusDays(number);
  }

  /// The last of the first days of the month, moved off a weekend.
  LocalDate inMonth(LocalDate firstOfMonth) {
    return calendar.onOrAfter(firstOfMonth.withDayOfMonth(number));
  }

  int number() {
    return number;
  }

  /// The reasons of a duty: the rule, and from which day to which it runs.
  List<Reason> reasons(LocalDate event, LocalDate due) {
    Reason span =
        new Reason(
            "duty-span", List.of(event, due), rule.article(), rule.source(), rule.confidence());
    return List.of(quote, span);
  }
}
