package vn.hoanhap.usecase.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Takes back the last change on a person's records, as a new change with its own ledger line. What
/// was taken back is not taken back again: the change before it stays.
public final class UndoLast {

  /// How far back the last change is looked for among the person's lines; views lie in between.
  private static final int FAR = 500;

  private final Database database;
  private final Permissions permissions;
  private final Ledger ledger = new Ledger();
  private final ChangeLog log = new ChangeLog();
  private final RecordRewind rewind = new RecordRewind();
  private final Journal journal = new Journal();

  public UndoLast(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// What would be undone, if anything can be.
  public Optional<LedgerAction> what(Actor actor, PersonId person) {
    if (!actor.role().writes()) {
      return Optional.empty();
    }
    return database.read(
        tx -> last(tx, person).filter(line -> isAllowed(actor, line)).map(LedgerLine::action));
  }

  /// Undoes it. An officer takes back what they did themselves, the chief what anybody did.
  public void handle(Actor actor, PersonId person) {
    permissions.requireWriting(actor);
    database.write(
        actor,
        tx -> {
          undo(tx, person);
          return null;
        });
  }

  private void undo(Tx tx, PersonId person) {
    LedgerLine line =
        last(tx, person).orElseThrow(() -> new Fault.RuleBroken("person.nothing-to-undo", "", ""));
    if (!isAllowed(tx.actor(), line)) {
      throw new Fault.Denied("person.undo-of-another", line.actorName());
    }
    // Newest record first: what depends on another record goes before it.
    List<Change> changes = new ArrayList<>();
    for (List<ChangeLog.Change> record : records(log.ofLine(tx, line.sequence())).reversed()) {
      changes.add(rewind.before(tx, record));
    }
    journal.line(tx, LedgerAction.UNDO, person, line.action().code(), changes);
    changes.forEach(change -> rewind.apply(tx, change));
  }

  private Optional<LedgerLine> last(Tx tx, PersonId person) {
    for (LedgerLine line : ledger.ofPerson(tx, person, FAR)) {
      if (line.action() == LedgerAction.UNDO) {
        return Optional.empty();
      }
      if (!log.ofLine(tx, line.sequence()).isEmpty()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static boolean isAllowed(Actor actor, LedgerLine line) {
    return actor.role().governs() || line.actorId() == actor.id().value();
  }

  private static List<List<ChangeLog.Change>> records(List<ChangeLog.Change> changes) {
    Map<String, List<ChangeLog.Change>> byRecord = new LinkedHashMap<>();
    for (ChangeLog.Change change : changes) {
      String record = change.recordType() + "/" + change.recordId();
      byRecord.computeIfAbsent(record, key -> new ArrayList<>()).add(change);
    }
    return new ArrayList<>(byRecord.values());
  }
}
