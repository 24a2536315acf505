package vn.hoanhap.usecase.activity;

import java.util.List;
import java.util.Objects;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Tx;

/// The entries that were logged at once for several people. A correction for all of them changes in
/// each what was changed in one; what was put right in another before stays.
final class LoggedTogether {

  private final ActivityRepository activities = new ActivityRepository();

  /// The other entries of the same logging that this user may correct.
  List<Activity> others(Tx tx, Actor actor, ActivityId id) {
    return activities.madeWith(tx, id).stream()
        .filter(other -> !other.equals(id))
        .flatMap(other -> activities.find(tx, other).stream())
        .filter(other -> EditActivity.isAllowed(actor, other))
        .toList();
  }

  /// What another entry should say when one that said `was` says `now`.
  static EditActivity.Facts facts(Activity other, Activity was, Activity now) {
    return new EditActivity.Facts(
        either(other.type(), was.type(), now.type()),
        either(other.date(), was.date(), now.date()),
        either(other.place(), was.place(), now.place()),
        either(other.withWhom(), was.withWhom(), now.withWhom()),
        either(other.result(), was.result(), now.result()),
        either(other.note(), was.note(), now.note()),
        either(other.period(), was.period(), now.period()),
        either(other.grade(), was.grade(), now.grade()),
        either(other.leave(), was.leave(), now.leave()),
        either(other.nextStep(), was.nextStep(), now.nextStep()));
  }

  private static <T> T either(T others, T was, T now) {
    return Objects.equals(was, now) ? others : now;
  }
}
