package vn.hoanhap.ui.today;

import vn.hoanhap.usecase.today.ShowToday;

/// A line of the page in words: what, whom it concerns, until when, who does it, and the verb of
/// its button. `line` is what it was made from.
public record DutyRow(
    ShowToday.Line line, String what, String who, String deadline, String officer, String verb) {

  /// The deadline has passed.
  public boolean late() {
    return line.when() == ShowToday.When.LATE;
  }

  /// The deadline is today.
  public boolean today() {
    return line.when() == ShowToday.When.TODAY;
  }
}
