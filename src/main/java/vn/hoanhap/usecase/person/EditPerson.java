package vn.hoanhap.usecase.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;

/// Changes a person's facts; each changed field keeps its old value in the history. A new address
/// ends the one before; a new citizen number moves the old one to the previous numbers.
public final class EditPerson {

  private final Database database;
  private final Clock clock;
  private final PersonChecks checks;
  private final Permissions permissions;
  private final PersonRepository people = new PersonRepository();
  private final Journal journal = new Journal();

  public EditPerson(Database database, Clock clock, Reference reference) {
    this.database = database;
    this.clock = clock;
    this.checks = new PersonChecks(reference);
    this.permissions = new Permissions(database);
  }

  /// `changed` carries the version it was read at; a newer one in the register is a conflict.
  public Person handle(Actor actor, Person changed) {
    permissions.requireWriting(actor);
    String number = changed.citizenNumber() == null ? "" : changed.citizenNumber().digits();
    checks.requirePossible(number, changed.birth(), changed.sex(), LocalDate.now(clock));
    return database.write(actor, tx -> store(tx, changed));
  }

  private Person store(Tx tx, Person changed) {
    Person before =
        people
            .find(tx, changed.id())
            .orElseThrow(() -> new Fault.NotFound("person.not-found", changed.id().display()));
    requireNumberFree(tx, changed);
    Person stored = people.update(tx, keepingOldNumber(before, changed));
    journal.line(
        tx, LedgerAction.EDIT_PERSON, stored.id(), "", List.of(Journal.Change.of(before, stored)));
    return stored;
  }

  private void requireNumberFree(Tx tx, Person changed) {
    if (changed.citizenNumber() == null) {
      return;
    }
    people
        .withCitizenNumber(tx, changed.citizenNumber().digits())
        .filter(other -> !other.equals(changed.id()))
        .ifPresent(
            other -> {
              throw new Fault.RuleBroken(
                  "person.number-taken", "citizenNumber", "", other.display());
            });
  }

  private static Person keepingOldNumber(Person before, Person changed) {
    if (before.citizenNumber() == null || before.citizenNumber().equals(changed.citizenNumber())) {
      return changed;
    }
    String old = before.citizenNumber().digits();
    if (changed.previousNumbers().stream().anyMatch(number -> number.number().equals(old))) {
      return changed;
    }
    List<PreviousNumber> numbers = new ArrayList<>(changed.previousNumbers());
    numbers.add(new PreviousNumber(old, before.numberIssuedOn(), before.numberIssuer()));
    return changed.withPreviousNumbers(numbers);
  }
}
