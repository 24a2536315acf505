package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.law.Duty;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.DutySource.Step;
import vn.hoanhap.store.Tx;

/// All that is owed over some people until the last day that the page speaks of: a line a person
/// and duty, nearest deadline first, and with them what was due before the register began. What is
/// due in sealed files is in no list.
final class WorkList {

  private static final Comparator<ShowToday.Line> ORDER =
      Comparator.comparing(ShowToday.Line::dueOn)
          .thenComparing(ShowToday.Line::code)
          .thenComparing(ShowToday.Line::personName, VietnameseNames.ORDER);

  private final Tx tx;
  private final DutyBoard.Board board;
  private final LocalDate last;

  WorkList(Tx tx, DutyBoard.Board board) {
    this.tx = tx;
    this.board = board;
    this.last = TodayLines.horizon(board.day());
  }

  List<ShowToday.Line> of(Collection<PersonId> some, SealedWork sealed) {
    Set<PersonId> people = new HashSet<>(some);
    List<Duty> duties =
        board.duties().stream()
            .filter(duty -> people.contains(duty.person()))
            .filter(duty -> duty.takenOver() || !duty.dueOn().isAfter(last))
            .toList();
    DutySource source = new DutySource();
    List<Step> steps =
        sealed.find(board, source.steps(tx, last), null).openSteps().stream()
            .filter(step -> people.contains(step.person()))
            .toList();
    Map<ActivityId, String> texts =
        source.stepTexts(tx, steps.stream().map(Step::activity).toList());
    PersonNames names = PersonNames.read(tx, named(duties, steps));
    List<ShowToday.Line> lines = new ArrayList<>();
    duties.forEach(duty -> lines.add(ShowToday.Line.of(duty, when(duty.dueOn()), names)));
    steps.forEach(
        step ->
            lines.add(
                ShowToday.Line.of(step, texts.get(step.activity()), when(step.dueOn()), names)));
    lines.sort(ORDER);
    return List.copyOf(lines);
  }

  private ShowToday.When when(LocalDate due) {
    return ShowToday.When.of(due, board.day());
  }

  private static List<PersonId> named(List<Duty> duties, List<Step> steps) {
    return Stream.concat(duties.stream().map(Duty::person), steps.stream().map(Step::person))
        .distinct()
        .toList();
  }
}
