package vn.hoanhap.usecase.person;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DistinctRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;

/// Remembers that two records are two different people, so that nobody is asked again.
public final class MarkDistinct {

  private final Database database;
  private final Permissions permissions;
  private final PersonRepository people = new PersonRepository();
  private final DistinctRepository distinct = new DistinctRepository();
  private final Journal journal = new Journal();

  public MarkDistinct(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Both must be on the register.
  public void handle(Actor actor, PersonId one, PersonId other) {
    permissions.requireWriting(actor);
    if (one.equals(other)) {
      throw new Fault.RuleBroken("person.distinct-from-self", "", "", one.display());
    }
    database.write(
        actor,
        tx -> {
          requireKnown(tx, one);
          requireKnown(tx, other);
          distinct.add(tx, one, other);
          journal.line(tx, LedgerAction.MARK_DISTINCT, one, other.display());
          return null;
        });
  }

  private void requireKnown(Tx tx, PersonId person) {
    people
        .find(tx, person)
        .orElseThrow(() -> new Fault.NotFound("person.not-found", person.display()));
  }
}
