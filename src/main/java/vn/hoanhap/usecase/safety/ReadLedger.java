package vn.hoanhap.usecase.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.access.Restriction;
import vn.hoanhap.usecase.person.HiddenRecords;

/// The ledger for the chief, newest first.
public final class ReadLedger {

  /// Null and empty mean "any"; both days are inside.
  public record Filter(LocalDate from, LocalDate to, String who, LedgerAction action, int limit) {}

  /// What a line about a user or the settings changed: the field's stored name, before and after.
  public record Changed(String field, String before, String after) {}

  /// One line; `subject` is the name of the person or the user it speaks of, while that is known.
  /// Of a `sealed` file it is the number alone, by which the file opens for a written reason, and
  /// `detail` tells no kind.
  public record Line(
      long sequence,
      Instant at,
      String who,
      String role,
      LedgerAction action,
      String subject,
      boolean sealed,
      String detail,
      List<Changed> changes) {}

  /// Whom a line speaks of; `hidden` is null where no measure is sealed.
  private record Subject(String name, boolean sealed, HiddenRecords hidden) {

    private static final Subject NOBODY = named("");

    static Subject named(String name) {
      return new Subject(name, false, null);
    }
  }

  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private final Database database;
  private final Clock clock;
  private final Permissions permissions;
  private final Ledger ledger = new Ledger();
  private final ChangeLog log = new ChangeLog();
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final UserRepository users = new UserRepository();

  public ReadLedger(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.permissions = new Permissions(database);
  }

  /// Lines that the filter lets through.
  public List<Line> handle(Actor chief, Filter filter) {
    permissions.requireGoverning(chief);
    Ledger.Filter wanted =
        new Ledger.Filter(
            Long.MAX_VALUE,
            filter.from() == null ? Instant.EPOCH : startOf(filter.from()),
            filter.to() == null ? END_OF_TIME : startOf(filter.to().plusDays(1)),
            filter.who() == null ? "" : filter.who(),
            filter.action(),
            filter.limit());
    return database.read(
        tx -> {
          Map<String, Subject> names = new HashMap<>();
          return ledger.page(tx, wanted).stream().map(line -> line(tx, line, names)).toList();
        });
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Line line(Tx tx, LedgerLine line, Map<String, Subject> names) {
    Subject subject =
        names.computeIfAbsent(
            line.subjectType() + line.subjectId() + "/" + line.personId(),
            key -> subject(tx, line));
    return new Line(
        line.sequence(),
        line.at(),
        line.actorName(),
        line.actorRole().code(),
        line.action(),
        subject.name(),
        subject.sealed(),
        isHidden(tx, line, subject) ? "" : line.detail(),
        changes(tx, line));
  }

  /// A line about a measure or an activity speaks of its person.
  private Subject subject(Tx tx, LedgerLine line) {
    if (line.subjectType().equals("user")) {
      return Subject.named(users.find(tx, new UserId(line.subjectId())).map(User::name).orElse(""));
    }
    return line.personId() == 0
        ? Subject.NOBODY
        : people
            .find(tx, new PersonId(line.personId()))
            .map(one -> person(tx, one))
            .orElse(Subject.NOBODY);
  }

  private Subject person(Tx tx, Person person) {
    List<Measure> all = measures.ofPerson(tx, person.id());
    List<Measure> sealed = all.stream().filter(Measure::sealed).toList();
    if (sealed.isEmpty()) {
      return Subject.named(person.fullName());
    }
    boolean whole = Restriction.applies(all);
    return new Subject(
        whole ? person.id().display() : person.fullName(),
        whole,
        HiddenRecords.of(tx, person.id(), sealed));
  }

  // What was written about a sealed measure would tell what is sealed: its kind, its log.
  private boolean isHidden(Tx tx, LedgerLine line, Subject subject) {
    if (subject.hidden() == null) {
      return false;
    }
    return switch (line.action()) {
      case ADD_MEASURE,
          EDIT_MEASURE,
          ADJUST_MEASURE,
          CLOSE_MEASURE,
          TRANSFER_OUT,
          ADD_ACTIVITY,
          EDIT_ACTIVITY,
          STRIKE_ACTIVITY,
          DO_NEXT_STEP,
          ASSIGN_HELPER,
          SET_DOSSIER ->
          subject.sealed() || hides(subject.hidden(), log.ofLine(tx, line.sequence()));
      default -> false;
    };
  }

  private static boolean hides(HiddenRecords hidden, List<ChangeLog.Change> changes) {
    hidden.learn(changes);
    return changes.stream().anyMatch(hidden::hides);
  }

  /// What changed on a person stands in that person's own history.
  private List<Changed> changes(Tx tx, LedgerLine line) {
    return switch (line.action()) {
      case EDIT_USER, SETTINGS ->
          log.ofLine(tx, line.sequence()).stream()
              .map(change -> new Changed(change.field(), change.before(), change.after()))
              .toList();
      default -> List.of();
    };
  }
}
