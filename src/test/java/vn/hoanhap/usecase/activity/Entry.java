package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;

/// An entry of the log as a test types it: whatever it does not say is empty.
public record Entry(LogActivity.Command command) {

  /// About one person.
  public static Entry of(ActivityType type, LocalDate day, PersonId person) {
    return of(type, day, List.of(person));
  }

  /// About several people at once.
  public static Entry of(ActivityType type, LocalDate day, List<PersonId> people) {
    return new Entry(
        new LogActivity.Command(people, null, type, day, "", "", "", "", "", "", null, null, null));
  }

  public Entry about(MeasureId measure) {
    return with("measure", measure);
  }

  public Entry at(String place) {
    return with("place", place);
  }

  public Entry withWhom(String others) {
    return with("withWhom", others);
  }

  public Entry result(String result) {
    return with("result", result);
  }

  public Entry note(String note) {
    return with("note", note);
  }

  /// The month that is commented, and how it is graded.
  public Entry graded(String period, String grade) {
    return with("period", period).with("grade", grade);
  }

  public Entry leave(Leave leave) {
    return with("leave", leave);
  }

  public Entry next(NextStep step) {
    return with("nextStep", step);
  }

  public Entry ref(String externalRef) {
    return with("externalRef", externalRef);
  }

  private Entry with(String field, Object value) {
    return new Entry(Changed.with(command, field, value));
  }
}
