package vn.hoanhap.usecase.session;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;

/// Gives everybody in the charge of one officer to another, as when the first one leaves the post.
/// All of them in one step, with a line in the history of each person and one about the officer.
public final class HandOver {

  private final Database database;
  private final Permissions permissions;
  private final UserRepository users = new UserRepository();
  private final PersonRepository people = new PersonRepository();
  private final Journal journal = new Journal();
  private final Ledger ledger = new Ledger();

  public HandOver(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// How many people are in the charge of a user, closed files left out.
  public int count(Actor chief, UserId officer) {
    permissions.requireGoverning(chief);
    return database.read(tx -> people.inChargeOf(tx, officer).size());
  }

  /// Hands them over and returns how many there were.
  ///
  /// @throws Fault.RuleBroken the other one cannot write, or has no access
  public int handle(Actor chief, UserId from, UserId to) {
    permissions.requireGoverning(chief);
    return database.write(
        chief,
        tx -> {
          User taker = find(tx, to);
          if (!taker.active() || !taker.role().writes() || from.equals(to)) {
            throw new Fault.RuleBroken("access.hand-over-to", "to", "", taker.name());
          }
          find(tx, from);
          List<PersonId> all = people.inChargeOf(tx, from);
          all.forEach(person -> handOver(tx, person, taker));
          ledger.append(tx, LedgerAction.HAND_OVER, "user", from.value(), taker.name());
          return all.size();
        });
  }

  private void handOver(Tx tx, PersonId id, User taker) {
    Person before = people.find(tx, id).orElseThrow();
    Person after = people.update(tx, before.withOfficer(taker.id()));
    journal.line(
        tx, LedgerAction.HAND_OVER, id, taker.name(), List.of(Journal.Change.of(before, after)));
  }

  private User find(Tx tx, UserId id) {
    return users.find(tx, id).orElseThrow(() -> new Fault.NotFound("access.no-such-user"));
  }
}
