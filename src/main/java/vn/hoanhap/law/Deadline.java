package vn.hoanhap.law;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.Reason;

/// A deadline of the office, read once from the rule book and applied to many measures. It knows
/// the versions before and after it: what arose under an earlier law is measured by that law.
final class Deadline {

  private static final int HOURS_OF_A_DAY = Math.toIntExact(Duration.ofDays(1).toHours());

  private final Rule rule;
  private final int number;
  private final WorkingDays calendar;
  private final Reason quote;
  private List<Deadline> versions = List.of();

  Deadline(Rule rule, WorkingDays calendar) {
    this.rule = rule;
    this.number = rule.number();
    this.calendar = calendar;
    this.quote = Explanation.quotation(rule);
  }

  /// The version in force on a day, together with all others of the rule.
  static Deadline of(RuleBook book, String id, LocalDate day, WorkingDays calendar) {
    List<Deadline> all =
        book.versions(id).stream().map(version -> new Deadline(version, calendar)).toList();
    all.forEach(version -> version.versions = all);
    return all.getFirst().inForceOn(day);
  }

  /// The version in force when a duty arose.
  Deadline inForceOn(LocalDate day) {
    if (rule.covers(day)) {
      return this;
    }
    return versions.stream()
        .filter(version -> version.rule.covers(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rule " + rule.id() + " has a gap"));
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
