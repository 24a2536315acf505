package vn.hoanhap.store;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// What lists show of a person. `officer` is a name, empty when nobody is in charge; `lastActivity`
/// is null without any; `birth` and `citizenNumber` may be null.
public record PersonRow(
    PersonId id,
    String name,
    String otherName,
    PartialDate birth,
    Sex sex,
    CitizenNumber citizenNumber,
    List<String> previousNumbers,
    String hamlet,
    String officer,
    LocalDate diedOn,
    List<Chip> measures,
    LocalDate lastActivityOn,
    ActivityType lastActivity) {

  /// One measure in a row, with its stored status; `start` and `end` are null when not known.
  public record Chip(
      MeasureId id,
      MeasureKind kind,
      MeasureStatus status,
      LocalDate start,
      LocalDate end,
      boolean sealed) {

    /// The status on a day: a measure in force whose last day is past has ended by itself.
    public MeasureStatus statusOn(LocalDate day) {
      boolean over = end != null && day.isAfter(end);
      return status.endsByItself() && over ? MeasureStatus.ENDED_AWAITING_PAPERS : status;
    }
  }
}
