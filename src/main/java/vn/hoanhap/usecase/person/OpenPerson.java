package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.access.Restriction;
import vn.hoanhap.usecase.activity.VisibleLog;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.today.OwedOnPerson;
import vn.hoanhap.usecase.today.ShowToday;

/// Opens a person's page. Every opening is a ledger line with its purpose; closed and sealed files
/// need a written reason.
public final class OpenPerson {

  /// One measure with what the legal clock says of it today. `absence` is null where the law sets
  /// no limit to leave.
  public record Care(
      Measure measure,
      TermAnswer clock,
      Absence absence,
      List<Helper> helpers,
      List<Paper> papers) {}

  /// A paper of the checklist in Vietnamese and English; `dueOn` is null when nothing presses.
  /// `need` says whether a paper that is not in the file is asked for, `ending` which end of the
  /// measure brings it, `carries` what tells it from another; `typed` that it is the paper the
  /// measure rests on, with the number and day typed there.
  public record Paper(
      DossierItem item,
      String name,
      String english,
      LocalDate dueOn,
      Need need,
      Ending ending,
      PaperMarks carries,
      boolean typed) {

    /// Whether the file should hold the paper by now.
    public enum Need {
      /// It should.
      EXPECTED,
      /// What brings the paper has not happened yet.
      AWAITED,
      /// The measure is closed, and what brings the paper never happened.
      NEVER_CAME,
      /// The measure is closed, and nobody has to get the paper any more.
      NO_LONGER
    }

    /// Which end of a measure brings a paper.
    public enum Ending {
      /// None.
      NONE,
      /// The end of a term that was served here, or that the law ended.
      HERE,
      /// Every end, a death or a move as well.
      ANY
    }
  }

  /// The page. `officerName` is the person in charge; `activities` are the newest fifty of
  /// `activityCount`; `owed` is what the office owes over the person, nearest deadline first, of a
  /// sealed measure too when it is shown; `expungement` explains the earliest date, empty when no
  /// conviction is on file. A sealed measure of a person who is also under an open one is in it
  /// only when a reason was given. `masked` tells that a closed file is shown without name and
  /// numbers, as to whoever may only look.
  public record PersonFile(
      Person person,
      String officerName,
      List<Care> measures,
      List<Activity> activities,
      int activityCount,
      List<ShowToday.Line> owed,
      List<Reason> expungement,
      boolean masked) {}

  private static final int NEWEST = 50;

  private final Database database;
  private final LegalClock clock;
  private final Permissions permissions;
  private final CareReader cares;
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final VisibleLog log = new VisibleLog();
  private final OwedOnPerson owed = new OwedOnPerson();
  private final UserRepository users = new UserRepository();
  private final Journal journal = new Journal();

  public OpenPerson(
      Database database, LegalClock clock, DossierChecklist checklist, Duties duties) {
    this.database = database;
    this.clock = clock;
    this.permissions = new Permissions(database);
    this.cares = new CareReader(clock, checklist, duties);
  }

  /// Whether a written reason is needed before opening: no measure of the person is open to
  /// everybody.
  public boolean needsReason(Actor actor, PersonId person) {
    return database.read(tx -> Restriction.applies(measures.ofPerson(tx, person)));
  }

  /// Opens; `reason` may be empty for an ordinary file.
  public PersonFile handle(Actor actor, PersonId person, Purpose purpose, String reason) {
    String given = Person.clean(reason);
    boolean asked = !given.isEmpty() || needsReason(actor, person);
    if (asked && !WrittenReason.isEnough(given)) {
      throw permissions.refused(actor, "access.reason-needed");
    }
    return database.write(actor, tx -> open(tx, person, purpose, given));
  }

  /// The whole citizen number, which lists and pages hide; logged. Empty when it is not known.
  public String revealNumber(Actor actor, PersonId id) {
    permissions.requireWriting(actor);
    return database.write(
        actor,
        tx -> {
          Person person = person(tx, id);
          journal.line(tx, LedgerAction.REVEAL_NUMBER, id, "");
          return person.citizenNumber() == null ? "" : person.citizenNumber().digits();
        });
  }

  private PersonFile open(Tx tx, PersonId id, Purpose purpose, String reason) {
    Person person = person(tx, id);
    List<Measure> all = measures.ofPerson(tx, id);
    boolean restricted = Restriction.applies(all);
    List<Measure> shown = Restriction.visible(all, !reason.isEmpty());
    boolean masked = Restriction.masks(tx.actor(), all);
    LedgerAction action =
        restricted || shown.stream().anyMatch(Measure::sealed)
            ? LedgerAction.OPEN_RESTRICTED
            : LedgerAction.VIEW_PERSON;
    journal.line(
        tx, action, id, reason.isEmpty() ? purpose.code() : purpose.code() + ": " + reason);
    CareReader.Read read = cares.read(tx, person, shown);
    VisibleLog.Page page = log.read(tx, tx.actor(), id, !reason.isEmpty(), 0, NEWEST);
    return new PersonFile(
        masked ? Mask.of(person) : person,
        person.officer() == null ? "" : users.find(tx, person.officer()).map(User::name).orElse(""),
        read.cares(),
        page.entries(),
        page.total(),
        masked ? List.of() : owed.read(tx, person, read.owed(), shown),
        person.diedOn() == null && convicted(shown)
            ? clock.expungementReasons(person, shown, tx.today())
            : List.of(),
        masked);
  }

  private static boolean convicted(List<Measure> shown) {
    return shown.stream().anyMatch(measure -> measure.conviction() != null);
  }

  private Person person(Tx tx, PersonId id) {
    return people
        .find(tx, id)
        .orElseThrow(() -> new Fault.NotFound("person.not-found", id.display()));
  }
}
