package vn.hoanhap.usecase.activity;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Restriction;

/// A person's log as a user may read it: without the entries of a sealed measure beside an open
/// one, and nothing at all of a file that is masked.
public final class VisibleLog {

  /// Some entries, newest first, and how many there are in all.
  public record Page(List<Activity> entries, int total) {}

  private final ActivityRepository activities = new ActivityRepository();
  private final MeasureRepository measures = new MeasureRepository();

  /// The entries after the first `offset`, at most `limit`. `reasonGiven` shows a sealed measure's
  /// too.
  public Page read(
      Tx tx, Actor actor, PersonId person, boolean reasonGiven, int offset, int limit) {
    List<Measure> all = measures.ofPerson(tx, person);
    if (Restriction.masks(actor, all)) {
      return new Page(List.of(), 0);
    }
    List<Measure> shown = Restriction.visible(all, reasonGiven);
    if (shown.size() == all.size()) {
      return new Page(activities.ofPerson(tx, person, offset, limit), activities.count(tx, person));
    }
    List<Activity> whole = activities.ofPerson(tx, person, 0, Integer.MAX_VALUE);
    List<Activity> visible = Restriction.visible(whole, all, shown);
    return new Page(visible.stream().skip(offset).limit(limit).toList(), visible.size());
  }
}
