package vn.hoanhap.usecase.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.law.Duty;
import vn.hoanhap.store.DutySource;

/// Sorts duties and agreed steps by lateness. What the whole post does at once for many people (the
/// roll-call, the comments of the month) is one line with a count.
final class TodayLines {

  /// One owed thing before names are read: a duty, several of one code, or an agreed step.
  record Owed(String code, LocalDate dueOn, Duty duty, int count, DutySource.Step step) {
    UserId officer() {
      if (step != null) {
        return step.officer();
      }
      return count > 0 ? null : duty.officer();
    }
  }

  private static final Set<String> SHARED =
      Set.of("roll-call", "comment", "chx-group", "residence", "helper-report");

  private final LocalDate today;
  private final LocalDate sunday;

  TodayLines(LocalDate today) {
    this.today = today;
    this.sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /// The last day the page speaks of.
  static LocalDate horizon(LocalDate today) {
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
    return sunday.isAfter(monthEnd) ? sunday : monthEnd;
  }

  /// The groups in the order of lateness, each by due day.
  Map<ShowToday.When, List<Owed>> group(List<Duty> duties, List<DutySource.Step> steps) {
    List<Owed> owed = new ArrayList<>(together(duties));
    steps.forEach(step -> owed.add(new Owed("next-step", step.dueOn(), null, 0, step)));
    owed.sort(Comparator.comparing(Owed::dueOn).thenComparing(Owed::code));
    Map<ShowToday.When, List<Owed>> groups = new LinkedHashMap<>();
    for (ShowToday.When when : ShowToday.When.values()) {
      groups.put(when, new ArrayList<>());
    }
    LocalDate horizon = horizon(today);
    owed.stream()
        .filter(one -> !one.dueOn().isAfter(horizon))
        .forEach(one -> groups.get(when(one.dueOn())).add(one));
    return groups;
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
