package vn.hoanhap.usecase.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.DutySource.Step;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.change.Journal.Change;

/// The steps that were agreed with a person and end, undone, with what they served: those of the
/// measures that end, and with the last open measure also those that named none. The text stays in
/// its entry; only the day by which the office owed it goes, so that taking the ending back brings
/// it back.
public final class AgreedSteps {

  private final DutySource source = new DutySource();
  private final ActivityRepository activities = new ActivityRepository();

  /// Ends them, and tells the changes for the history. `unnamed` tells that the steps that named no
  /// measure end too.
  public List<Change> end(Tx tx, PersonId person, Collection<Measure> ending, boolean unnamed) {
    List<Change> changes = new ArrayList<>();
    for (Step step : endingWith(tx, person, ending, unnamed)) {
      Activity before =
          activities
              .find(tx, step.activity())
              .orElseThrow(() -> new Fault.NotFound("activity.not-found"));
      Activity after = activities.update(tx, before.withNextStep(before.nextStep().ended()));
      changes.add(Change.of(before, after));
    }
    return changes;
  }

  /// What an ending would do; nothing is changed.
  public Foreseen foresee(
      Tx tx, PersonId person, List<Measure> ending, List<Measure> staying, boolean unnamed) {
    return new Foreseen(ending, staying, endingWith(tx, person, ending, unnamed).size());
  }

  private List<Step> endingWith(
      Tx tx, PersonId person, Collection<Measure> ending, boolean unnamed) {
    Set<MeasureId> over = ending.stream().map(Measure::id).collect(Collectors.toSet());
    return source.steps(tx, person).stream()
        .filter(step -> step.measure() == null ? unnamed : over.contains(step.measure()))
        .toList();
  }

  /// What ends with a closing, a move or a death, and what the file will then hold: `staying` are
  /// the measures that go on, `steps` how many agreed steps end with the others.
  public record Foreseen(List<Measure> ending, List<Measure> staying, int steps) {

    public Foreseen {
      ending = List.copyOf(ending);
      staying = List.copyOf(staying);
    }

    /// No measure stays open to everybody: from then on the file opens for a written reason.
    public boolean closesFile() {
      return staying.stream().allMatch(Measure::sealed);
    }
  }
}
