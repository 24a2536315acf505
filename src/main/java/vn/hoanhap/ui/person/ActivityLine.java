package vn.hoanhap.ui.person;

import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;

/// An activity as the page lists it; `entry` is what stands behind the words. `step` says what was
/// agreed next and by when, empty when nothing was; `stepOpen` while it is not done, `stepLate`
/// once its day has passed.
public record ActivityLine(
    Activity entry,
    String date,
    String title,
    String text,
    String officer,
    String step,
    boolean stepOpen,
    boolean stepLate) {

  /// Its number in the log.
  public ActivityId id() {
    return entry.id();
  }
}
