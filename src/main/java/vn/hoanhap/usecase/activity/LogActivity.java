package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;

/// Logs what was done, for one person or for several at once.
public final class LogActivity {

  /// `measure` may be null; with several people it is. `nextStep` may be null.
  public record Command(
      List<PersonId> people,
      MeasureId measure,
      ActivityType type,
      LocalDate date,
      String place,
      String withWhom,
      String result,
      String note,
      String period,
      String grade,
      NextStep nextStep,
      String externalRef) {}

  /// The entries made, and words in the note that do not belong in a register.
  public record Done(List<ActivityId> ids, List<String> wordsToReconsider) {}

  public Done handle(Actor actor, Command command) {
    throw new UnsupportedOperationException();
  }

  /// Takes back entries just made.
  public void undo(Actor actor, List<ActivityId> ids) {
    throw new UnsupportedOperationException();
  }

  /// Words in a text that do not belong in a register, for the quiet warning while typing.
  public List<String> wordsToReconsider(String note) {
    throw new UnsupportedOperationException();
  }
}
