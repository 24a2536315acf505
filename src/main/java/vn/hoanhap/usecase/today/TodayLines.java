package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// The first things owed in a group, by due day, and how many there are in all.
  record Sorted(int total, List<Owed> first) {}

  private static final int DAYS_AHEAD = 14;

  /// What was due before the register began is one line until it is to be compared with the files
  /// on paper.
  static final String TAKEN_OVER = "taken-over";

  private static final Set<String> SHARED =
      Set.of(ShowToday.ROLL_CALL, ShowToday.COMMENT, "chx-group", "residence", "helper-report");

  private static final Comparator<Owed> ORDER =
      Comparator.comparing(Owed::dueOn).thenComparing(Owed::code).thenComparing(Owed::place);

  private final LocalDate today;
  private final LocalDate horizon;
  private final Map<ShowToday.When, First<Owed>> groups = new EnumMap<>(ShowToday.When.class);
  private final Map<String, Map<LocalDate, Together>> together = new LinkedHashMap<>();

  /// `room` is how many lines of each group the page has room for.
  TodayLines(LocalDate today, Map<ShowToday.When, Integer> room) {
    this.today = today;
    this.horizon = horizon(today);
    for (ShowToday.When when : ShowToday.When.values()) {
      groups.put(when, new First<>(room.get(when), ORDER));
    }
  }

  /// The last day the page speaks of: the month's, and never fewer than so many days ahead, so that
  /// the end of a month hides nothing that was agreed for the first days of the next.
  static LocalDate horizon(LocalDate today) {
    LocalDate ahead = today.plusDays(DAYS_AHEAD);
    LocalDate monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
    return ahead.isAfter(monthEnd) ? ahead : monthEnd;
  }

  void add(Duty duty) {
    if (duty.dueOn().isAfter(horizon) && !duty.takenOver()) {
      return;
    }
    if (duty.takenOver() || SHARED.contains(duty.code())) {
      String code = lineOf(duty);
      together
          .computeIfAbsent(code, one -> new HashMap<>())
          .computeIfAbsent(duty.dueOn(), day -> new Together(code, duty))
          .add(duty);
    } else {
      add(new Owed(duty.code(), duty.dueOn(), duty, 0, null));
    }
  }

  /// The code of the line that a duty stands in.
  static String lineOf(Duty duty) {
    return duty.takenOver() ? TAKEN_OVER : duty.code();
  }

  void add(DutySource.Step step) {
    add(new Owed(ShowToday.Line.STEP, step.dueOn(), null, 0, step));
  }

  void add(Owed owed) {
    if (!owed.dueOn().isAfter(horizon) || owed.code().equals(TAKEN_OVER)) {
      groups.get(ShowToday.When.of(owed.dueOn(), today)).add(owed);
    }
  }

  /// The groups in the order of lateness, each with its first lines.
  Map<ShowToday.When, Sorted> sorted() {
    together.values().forEach(days -> days.values().forEach(same -> add(same.line())));
    together.clear();
    Map<ShowToday.When, Sorted> sorted = new EnumMap<>(ShowToday.When.class);
    groups.forEach((when, group) -> sorted.put(when, new Sorted(group.total(), group.first())));
    return sorted;
  }

  /// A duty that many people share; the first of them stands for it.
  private static final class Together {
    private final String code;
    private final Duty first;
    private final Heads people = new Heads();
    private int duties;

    Together(String code, Duty first) {
      this.code = code;
      this.first = first;
    }

    void add(Duty duty) {
      duties++;
      people.add(duty.person());
    }

    Owed line() {
      boolean shared = duties > 1 || first.takenOver();
      return new Owed(code, first.dueOn(), first, shared ? people.count() : 0, null);
    }
  }
}
