package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;

/// Opens a person's page. Every opening is a ledger line with its purpose; closed and sealed files
/// need a written reason.
public final class OpenPerson {

  /// One measure with what the legal clock says of it today.
  public record Care(Measure measure, TermAnswer clock, List<Helper> helpers, List<Paper> papers) {}

  /// A paper of the checklist; `dueOn` is null when nothing presses.
  public record Paper(DossierItem item, String name, LocalDate dueOn) {}

  /// The page. `officerName` is the person in charge; `activities` are the newest fifty of
  /// `activityCount`; `expungement` explains the earliest date, empty when no conviction is on
  /// file.
  public record PersonFile(
      Person person,
      String officerName,
      List<Care> measures,
      List<Activity> activities,
      int activityCount,
      List<Reason> expungement,
      boolean masked) {}

  /// Whether a written reason is needed before opening.
  public boolean needsReason(Actor actor, PersonId person) {
    throw new UnsupportedOperationException();
  }

  /// Opens; `reason` may be empty for an ordinary file.
  public PersonFile handle(Actor actor, PersonId person, Purpose purpose, String reason) {
    throw new UnsupportedOperationException();
  }

  /// The whole citizen number, which lists and pages hide; logged.
  public String revealNumber(Actor actor, PersonId person) {
    throw new UnsupportedOperationException();
  }
}
