package vn.hoanhap.domain.activity;

import java.time.LocalDate;

/// What was agreed to do next, and by when: it becomes a duty of the office until `doneOn` is set.
/// Without a day it is a duty no longer: it ended with the measure that it served.
public record NextStep(String text, LocalDate dueOn, LocalDate doneOn) {

  /// Whether the office still owes it.
  public boolean isOwed() {
    return dueOn != null && doneOn == null;
  }

  /// Whether it ended undone, with the measure that it served.
  public boolean hasEnded() {
    return dueOn == null && doneOn == null;
  }

  /// The same step once nobody owes it any more though it was not done.
  public NextStep ended() {
    return new NextStep(text, null, null);
  }
}
