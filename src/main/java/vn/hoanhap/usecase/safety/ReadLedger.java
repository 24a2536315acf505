package vn.hoanhap.usecase.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;

/// The ledger for the chief, newest first.
public final class ReadLedger {

  /// Null and empty mean "any"; both days are inside.
  public record Filter(LocalDate from, LocalDate to, String who, LedgerAction action, int limit) {}

  /// One line; `subject` is a person's name when it speaks of one who is still on the register.
  public record Line(
      long sequence,
      Instant at,
      String who,
      String role,
      LedgerAction action,
      String subject,
      String detail) {}

  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private final Database database;
  private final Clock clock;
  private final Permissions permissions;
  private final Ledger ledger = new Ledger();
  private final PersonRepository people = new PersonRepository();

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
          Map<Long, String> names = new HashMap<>();
          return ledger.page(tx, wanted).stream().map(line -> line(tx, line, names)).toList();
        });
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Line line(Tx tx, LedgerLine line, Map<Long, String> names) {
    return new Line(
        line.sequence(),
        line.at(),
        line.actorName(),
        line.actorRole().code(),
        line.action(),
        line.subjectType().equals("person") ? name(tx, line.subjectId(), names) : "",
        line.detail());
  }

  private String name(Tx tx, long id, Map<Long, String> names) {
    return names.computeIfAbsent(
        id,
        number ->
            people.find(tx, new PersonId(number)).map(person -> person.fullName()).orElse(""));
  }
}
