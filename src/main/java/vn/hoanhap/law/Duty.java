package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// Something the office owes by a date; never typed, always derived. It is gone when the record
/// that satisfies it exists. The texts are `duty.CODE` and, for the button, `duty.CODE.do`;
/// `startedOn` is the day it arose, `officer` may be null; `takenOver` tells that it was due before
/// the register began and that the time to compare the files on paper still runs.
public record Duty(
    String code,
    MeasureId measure,
    PersonId person,
    MeasureKind kind,
    LocalDate startedOn,
    LocalDate dueOn,
    List<Reason> reasons,
    UserId officer,
    boolean takenOver) {

  /// The provision behind the duty.
  public String article() {
    return reasons.getFirst().article();
  }

  /// The provision was not compared with the text in force.
  public boolean isUnconfirmed() {
    return reasons.getFirst().confidence() == Rule.UNCONFIRMED;
  }
}
