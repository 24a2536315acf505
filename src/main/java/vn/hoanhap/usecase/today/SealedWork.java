package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.store.DutySource.Step;

/// What the office owes over sealed juvenile files (Luật TPNCTN 59/2024 Điều 134). The duty must
/// not be lost, so a line with its day and its officer stands on the page; whom and what it
/// concerns is said only inside the file, which opens for a reason.
final class SealedWork {

  /// One line a file and day, and the agreed steps that are nobody's secret.
  record Found(List<TodayLines.Owed> lines, List<Step> openSteps) {}

  private record Place(PersonId person, LocalDate dueOn) {}

  private final Duties duties;

  SealedWork(Duties duties) {
    this.duties = duties;
  }

  /// `steps` are the agreed steps due by the page's last day; `officer` narrows, or is null.
  Found find(DutyBoard.Board board, List<Step> steps, UserId officer) {
    if (board.sealed().isEmpty()) {
      return new Found(List.of(), steps);
    }
    Map<Place, TodayLines.Owed> lines = new LinkedHashMap<>();
    for (Duty duty : duties.owed(board.sealed(), board.day(), board.keptSince()).duties()) {
      if (officer == null || Objects.equals(officer, duty.officer())) {
        lines.putIfAbsent(
            new Place(duty.person(), duty.dueOn()),
            new TodayLines.Owed(ShowToday.SEALED, duty.dueOn(), duty, 0, null));
      }
    }
    List<Step> open = new ArrayList<>();
    Hidden hidden = hidden(board);
    for (Step step : steps) {
      if (hidden.covers(step)) {
        lines.putIfAbsent(
            new Place(step.person(), step.dueOn()),
            new TodayLines.Owed(ShowToday.SEALED, step.dueOn(), null, 0, step));
      } else {
        open.add(step);
      }
    }
    return new Found(List.copyOf(lines.values()), open);
  }

  /// The sealed measures, and the people who are under no other.
  private record Hidden(Set<MeasureId> measures, Set<PersonId> people) {
    boolean covers(Step step) {
      return people.contains(step.person())
          || step.measure() != null && measures.contains(step.measure());
    }
  }

  private static Hidden hidden(DutyBoard.Board board) {
    Set<MeasureId> measures = new HashSet<>();
    Set<PersonId> people = new HashSet<>();
    for (DutyFacts facts : board.sealed()) {
      measures.add(facts.measure());
      people.add(facts.person());
    }
    board.facts().forEach(open -> people.remove(open.person()));
    return new Hidden(measures, people);
  }
}
