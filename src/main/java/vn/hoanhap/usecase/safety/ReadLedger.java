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
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.access.Permissions;

/// The ledger for the chief, newest first.
public final class ReadLedger {

  /// Null and empty mean "any"; both days are inside.
  public record Filter(LocalDate from, LocalDate to, String who, LedgerAction action, int limit) {}

  /// What a line about a user or the settings changed: the field's stored name, before and after.
  public record Changed(String field, String before, String after) {}

  /// One line; `subject` is the name of the person or the user it speaks of, while that is known.
  public record Line(
      long sequence,
      Instant at,
      String who,
      String role,
      LedgerAction action,
      String subject,
      String detail,
      List<Changed> changes) {}

  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private final Database database;
  private final Clock clock;
  private final Permissions permissions;
  private final Ledger ledger = new Ledger();
  private final ChangeLog log = new ChangeLog();
  private final PersonRepository people = new PersonRepository();
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
          Map<String, String> names = new HashMap<>();
          return ledger.page(tx, wanted).stream().map(line -> line(tx, line, names)).toList();
        });
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Line line(Tx tx, LedgerLine line, Map<String, String> names) {
    return new Line(
        line.sequence(),
        line.at(),
        line.actorName(),
        line.actorRole().code(),
        line.action(),
        names.computeIfAbsent(
            line.subjectType() + line.subjectId() + "/" + line.personId(), key -> name(tx, line)),
        line.detail(),
        changes(tx, line));
  }

  /// A line about a measure or an activity speaks of its person.
  private String name(Tx tx, LedgerLine line) {
    if (line.subjectType().equals("user")) {
      return users.find(tx, new UserId(line.subjectId())).map(User::name).orElse("");
    }
    return line.personId() == 0
        ? ""
        : people.find(tx, new PersonId(line.personId())).map(Person::fullName).orElse("");
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
