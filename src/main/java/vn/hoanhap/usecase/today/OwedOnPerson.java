package vn.hoanhap.usecase.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.law.Duty;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.DutySource.Step;
import vn.hoanhap.store.Tx;

/// What the office owes over one person, in the lines of the day's page: the duties of the law and
/// the agreed steps, however far ahead they are due.
public final class OwedOnPerson {

  private static final Comparator<ShowToday.Line> ORDER =
      Comparator.comparing(ShowToday.Line::dueOn).thenComparing(ShowToday.Line::code);

  private final DutySource source = new DutySource();

  /// The lines, nearest deadline first. `duties` are the person's; what belongs to a measure that
  /// is not among the `shown` stays hidden with it.
  public List<ShowToday.Line> read(Tx tx, Person person, List<Duty> duties, List<Measure> shown) {
    Set<MeasureId> known = new HashSet<>(shown.stream().map(Measure::id).toList());
    PersonNames names = PersonNames.read(tx, List.of(person.id()));
    List<ShowToday.Line> lines = new ArrayList<>();
    duties.stream()
        .filter(duty -> known.contains(duty.measure()))
        .forEach(
            duty ->
                lines.add(
                    ShowToday.Line.of(duty, ShowToday.When.of(duty.dueOn(), tx.today()), names)));
    List<Step> steps =
        source.steps(tx, person.id()).stream()
            .filter(step -> step.measure() == null || known.contains(step.measure()))
            .toList();
    Map<ActivityId, String> texts =
        source.stepTexts(tx, steps.stream().map(Step::activity).toList());
    for (Step step : steps) {
      ShowToday.When when = ShowToday.When.of(step.dueOn(), tx.today());
      lines.add(ShowToday.Line.of(step, texts.get(step.activity()), when, names));
    }
    lines.sort(ORDER);
    return List.copyOf(lines);
  }
}
