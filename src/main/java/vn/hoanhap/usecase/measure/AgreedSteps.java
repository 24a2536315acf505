package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
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

  /// What an ending on a day would do; nothing is changed.
  public Foreseen foresee(
      Tx tx, PersonId person, Parted measures, LocalDate endedOn, boolean unnamed) {
    List<LocalDate> later =
        activities.ofPerson(tx, person, 0, activities.count(tx, person)).stream()
            .filter(entry -> entry.date().isAfter(endedOn) && measures.isOpenTo(entry))
            .map(Activity::date)
            .toList();
    return new Foreseen(
        measures.ending(),
        measures.staying(),
        endingWith(tx, person, measures.ending(), unnamed).size(),
        later.size(),
        later.stream().max(LocalDate::compareTo).orElse(null));
  }

  private List<Step> endingWith(
      Tx tx, PersonId person, Collection<Measure> ending, boolean unnamed) {
    Set<MeasureId> over = ending.stream().map(Measure::id).collect(Collectors.toSet());
    return source.steps(tx, person).stream()
        .filter(step -> step.measure() == null ? unnamed : over.contains(step.measure()))
        .toList();
  }

  /// The open measures of a person: those that end, and those that go on.
  public record Parted(List<Measure> ending, List<Measure> staying) {

    // An entry of a sealed file that goes on is not told of.
    private boolean isOpenTo(Activity entry) {
      return staying.stream()
          .filter(Measure::sealed)
          .noneMatch(measure -> measure.id().equals(entry.measure()));
    }
  }

  /// What ends with a closing, a move or a death, and what the file will then hold: `staying` are
  /// the measures that go on, `steps` how many agreed steps end with the others. `later` entries
  /// are dated after the end, the last on `latest`, which is null when there are none: one of the
  /// days may be a slip.
  public record Foreseen(
      List<Measure> ending, List<Measure> staying, int steps, int later, LocalDate latest) {

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
