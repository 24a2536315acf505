package vn.hoanhap.domain.activity;

import java.time.LocalDate;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;

/// A dated entry of the log (hoạt động). `measure` is the ground it belongs to, or null when it
/// serves the person as a whole; `nextStep` is null when nothing was agreed; `result` and `note`
/// are short free texts, never sent to the province. `period` is the month a comment speaks of
/// ("2026-10"), `grade` the statutory grade of that comment (tot, kha, trung-binh, kem): both empty
/// otherwise. `leave` are the days of an entry about leave, null when they were not told.
public record Activity(
    ActivityId id,
    String key,
    int version,
    PersonId person,
    MeasureId measure,
    ActivityType type,
    LocalDate date,
    String place,
    String withWhom,
    String result,
    String note,
    String period,
    String grade,
    Leave leave,
    NextStep nextStep,
    UserId officer,
    String externalRef) {

  /// The longest note; longer stories belong in the paper file.
  public static final int MAX_NOTE = 500;

  public Activity {
    place = Person.clean(place);
    withWhom = Person.clean(withWhom);
    result = Person.clean(result);
    note = Person.clean(note);
    period = period == null ? "" : period;
    grade = grade == null ? "" : grade;
    if (type == null) {
      throw new Fault.RuleBroken("activity.type-missing", "type", "");
    }
    if (date == null) {
      throw new Fault.RuleBroken("activity.date-missing", "date", "");
    }
    if (leave != null && type != ActivityType.VM) {
      throw new IllegalArgumentException("days of leave in an entry about something else");
    }
    if (note.length() > MAX_NOTE) {
      throw new Fault.RuleBroken("activity.note-long", "note", "", MAX_NOTE);
    }
  }

  /// The same entry with another state of its next step.
  public Activity withNextStep(NextStep step) {
    return new Activity(
        id,
        key,
        version,
        person,
        measure,
        type,
        date,
        place,
        withWhom,
        result,
        note,
        period,
        grade,
        leave,
        step,
        officer,
        externalRef);
  }
}
