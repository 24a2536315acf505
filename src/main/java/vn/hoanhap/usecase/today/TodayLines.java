package vn.hoanhap.usecase.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duty;
import vn.hoanhap.store.DutySource;

/// Sorts duties and agreed steps by lateness. What the whole post does at once for many people (the
/// roll-call, the comments of the month) is one line with a count.
final class TodayLines {

  /// One owed thing before names are read: a duty, several of one code, or an agreed step.
  record Owed(String code, LocalDate dueOn, Duty duty, int count, DutySource.Step step) {
    /// A number that never changes, so that equal days keep their order from look to look.
    long place() {
      return step != null ? step.activity().value() : duty.measure().value();
    }

    PersonId person() {
      return step != null ? step.person() : duty.person();
    }

    UserId officer() {
      if (step != null) {
        return step.officer();
      }
      return count > 0 ? null : duty.officer();
    }
  }

  private static final Set<String> SHARED =
      Set.of("roll-call", "comment", "chx-group", "residence", "helper-report");

  private static final Comparator<Owed> ORDER =
      Comparator.comparing(Owed::dueOn).thenComparing(Owed::code).thenComparing(Owed::place);

  private final LocalDate today;
  private final LocalDate sunday;
  private final int shown;

  /// `shown` is how many lines of a group the page has room for.
  TodayLines(LocalDate today, int shown) {
    this.today = today;
    this.shown = shown;
    this.sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /// The last day the page speaks of.
  static LocalDate horizon(LocalDate today) {
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
    return sunday.isAfter(monthEnd) ? sunday : monthEnd;
  }

  /// The first things owed in a group, by due day, and how many there are in all.
  record Sorted(int total, List<Owed> first) {}

  /// The groups in the order of lateness. Only as much of each is sorted as the page shows.
  Map<ShowToday.When, Sorted> group(
      List<Duty> duties, List<DutySource.Step> steps, List<Owed> sealed) {
    List<Owed> owed = new ArrayList<>(together(duties));
    owed.addAll(sealed);
    steps.forEach(step -> owed.add(new Owed("next-step", step.dueOn(), null, 0, step)));
    Map<ShowToday.When, List<Owed>> groups = new EnumMap<>(ShowToday.When.class);
    for (ShowToday.When when : ShowToday.When.values()) {
      groups.put(when, new ArrayList<>());
    }
    LocalDate horizon = horizon(today);
    for (Owed one : owed) {
      if (!one.dueOn().isAfter(horizon)) {
        groups.get(when(one.dueOn())).add(one);
      }
    }
    Map<ShowToday.When, Sorted> sorted = new EnumMap<>(ShowToday.When.class);
    groups.forEach((when, all) -> sorted.put(when, new Sorted(all.size(), first(all))));
    return sorted;
  }

  // A heap of the first few: sorting a hundred thousand lines to show fifty would be felt.
  private List<Owed> first(List<Owed> all) {
    PriorityQueue<Owed> kept = new PriorityQueue<>(shown + 1, ORDER.reversed());
    for (Owed one : all) {
      kept.add(one);
      if (kept.size() > shown) {
        kept.remove();
      }
    }
    return kept.stream().sorted(ORDER).toList();
  }

  private ShowToday.When when(LocalDate due) {
    if (due.isBefore(today)) {
      return ShowToday.When.LATE;
    }
    if (due.equals(today)) {
      return ShowToday.When.TODAY;
    }
    return due.isAfter(sunday) ? ShowToday.When.THIS_MONTH : ShowToday.When.THIS_WEEK;
  }

  private static List<Owed> together(List<Duty> duties) {
    record Shared(String code, LocalDate dueOn) {}
    Map<Shared, List<Duty>> shared = new LinkedHashMap<>();
    List<Owed> owed = new ArrayList<>();
    for (Duty duty : duties) {
      if (SHARED.contains(duty.code())) {
        shared
            .computeIfAbsent(new Shared(duty.code(), duty.dueOn()), key -> new ArrayList<>())
            .add(duty);
      } else {
        owed.add(new Owed(duty.code(), duty.dueOn(), duty, 0, null));
      }
    }
    shared.forEach(
        (key, same) ->
            owed.add(
                new Owed(
                    key.code(),
                    key.dueOn(),
                    same.getFirst(),
                    same.size() > 1 ? people(same) : 0,
                    null)));
    return owed;
  }

  private static int people(List<Duty> same) {
    return (int) same.stream().map(Duty::person).distinct().count();
  }
}
