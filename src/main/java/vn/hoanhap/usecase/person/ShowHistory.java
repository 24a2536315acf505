package vn.hoanhap.usecase.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.Tx;

/// Who did what with a person's records, newest first: reads, changes with old and new values,
/// prints.
public final class ShowHistory {

  /// One changed field. `record` is person, measure, activity, helper or paper with its code;
  /// `field` is the name in the domain (`fullName`, `term.statedEnd`, `contacts[0].phone`); null
  /// stands for nothing.
  public record FieldChange(String record, String field, String before, String after) {}

  /// One line.
  public record Line(
      Instant at, String who, LedgerAction action, String detail, List<FieldChange> changes) {}

  private final Database database;
  private final Ledger ledger = new Ledger();
  private final ChangeLog log = new ChangeLog();

  public ShowHistory(Database database) {
    this.database = database;
  }

  /// The newest lines. What concerns a juvenile's sealed measure stays out while the person is also
  /// under an open one, whose page needs no reason.
  public List<Line> handle(Actor actor, PersonId person, int limit) {
    return database.read(tx -> lines(tx, person, ledger.ofPerson(tx, person, limit)));
  }

  /// The same without the lines of those who only looked, so that many looks hide no change.
  public List<Line> withoutLooks(Actor actor, PersonId person, int limit) {
    return database.read(tx -> lines(tx, person, ledger.changesOfPerson(tx, person, limit)));
  }

  private List<Line> lines(Tx tx, PersonId person, List<LedgerLine> found) {
    HiddenRecords hidden = HiddenRecords.of(tx, person);
    Map<LedgerLine, List<ChangeLog.Change>> read = new LinkedHashMap<>();
    for (LedgerLine line : found) {
      read.put(line, log.ofLine(tx, line.sequence()));
    }
    read.values().forEach(hidden::learn);
    List<Line> lines = new ArrayList<>();
    read.forEach(
        (line, changes) -> {
          if (changes.stream().noneMatch(hidden::hides)) {
            lines.add(
                new Line(
                    line.at(), line.actorName(), line.action(), line.detail(), shown(changes)));
          }
        });
    return List.copyOf(lines);
  }

  private static List<FieldChange> shown(List<ChangeLog.Change> changes) {
    return changes.stream()
        .map(
            change ->
                new FieldChange(
                    change.recordType(), change.field(), change.before(), change.after()))
        .toList();
  }
}
