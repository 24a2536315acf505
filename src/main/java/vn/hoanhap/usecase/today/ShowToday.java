package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// What the office owes, by lateness: it scores the office, never a person.
public final class ShowToday {

  /// How a duty stands to the day.
  public enum When {
    LATE,
    TODAY,
    THIS_WEEK,
    THIS_MONTH
  }

  /// A duty of the office. `code` names its text `duty.CODE` and its button `duty.CODE.do`;
  /// `person`, `measure`, `activity` and `text` (an agreed next step) are null where they do not
  /// apply; `count` is how many people a shared duty speaks of, else 0.
  public record Line(
      String code,
      When when,
      LocalDate dueOn,
      PersonId person,
      String personName,
      MeasureKind kind,
      MeasureId measure,
      ActivityId activity,
      String text,
      int count,
      String officer,
      String article) {}

  /// A person who may ask for something and was not proposed: `code` names its text `may-ask.CODE`.
  public record MayAsk(String code, PersonId person, String name, LocalDate from) {}

  /// A measure that ends within thirty days.
  public record EndingSoon(PersonId person, String name, MeasureKind kind, LocalDate endsOn) {}

  /// A group may be cut: `total` counts all.
  public record Group(When when, int total, List<Line> lines) {}

  /// How far the month is: people called and people commented, of all under the monthly cycle.
  public record MonthBar(
      String month, LocalDate deadline, int people, int rollCalls, int comments) {}

  /// The page; `monthBar` is null when nobody is under the monthly cycle.
  public record Today(
      LocalDate day,
      List<Group> groups,
      MonthBar monthBar,
      List<MayAsk> mayAsk,
      int mayAskTotal,
      List<EndingSoon> endingSoon,
      int endingSoonTotal,
      int awaitingPapers) {}

  /// `officer` narrows to one officer's people; null shows all.
  public Today handle(Actor actor, UserId officer) {
    throw new UnsupportedOperationException();
  }
}
