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
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.FieldDifference;
import vn.hoanhap.usecase.change.Journal;

/// Changes a person's facts; each changed field keeps its old value in the history. A new address
/// ends the one before. A citizen number that is replaced was either mistyped, and then only the
/// history knows it, or was the person's until now, and then it is kept and found: whoever replaces
/// it says which.
public final class EditPerson {

  /// What a citizen number that is replaced was.
  public enum FormerNumber {
    /// Never the person's: it may be somebody else's, and a search must not lead here.
    MISTYPED,
    /// The person's until now: papers still bear it.
    HELD
  }

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

  /// Returns the person as stored; when nothing is different, nothing is written.
  ///
  /// @param changed carries the version it was read at
  /// @param former what the number was that is replaced; null while it stays or there was none
  /// @throws Fault.Conflict when the register holds a newer version
  /// @throws Fault.RuleBroken when a fact cannot be, the number is another person's, or `former` is
  ///   not said though a number is replaced
  public Person handle(Actor actor, Person changed, FormerNumber former) {
    permissions.requireWriting(actor);
    String number = changed.citizenNumber() == null ? "" : changed.citizenNumber().digits();
    checks.requirePossible(number, changed.birth(), changed.sex(), LocalDate.now(clock));
    return database.write(actor, tx -> store(tx, changed, former));
  }

  /// What to look at in a number, while typing is done.
  public List<RegisterPerson.Warning> check(String number, PartialDate birth, Sex sex) {
    return checks.ofNumber(number, birth, sex);
  }

  /// Words in the changed texts that do not belong in a register and did not stand there before, to
  /// ask about before saving.
  public List<RegisterPerson.Warning> words(Person before, Person changed) {
    List<RegisterPerson.Warning> known = words(before);
    return words(changed).stream().filter(warning -> !known.contains(warning)).toList();
  }

  private List<RegisterPerson.Warning> words(Person person) {
    return checks.words(
        person.otherName(), person.occupation(), person.education(), person.contacts());
  }

  private Person store(Tx tx, Person typed, FormerNumber former) {
    Person before =
        people
            .find(tx, typed.id())
            .orElseThrow(() -> new Fault.NotFound("person.not-found", typed.id().display()));
    Person changed =
        typed.withPhones(
            checks.phone(typed.phone(), before.phone(), "phone"),
            checks.contacts(typed.contacts(), before.contacts()));
    if (FieldDifference.isNone(before, changed)) {
      return before;
    }
    requireReadable(before, changed);
    requireNumberFree(tx, changed);
    Person stored = people.update(tx, keepingOldNumber(before, changed, former));
    journal.line(
        tx, LedgerAction.EDIT_PERSON, stored.id(), "", List.of(Journal.Change.of(before, stored)));
    return stored;
  }

  // What stands in the register since long stops nobody from changing something else.
  private void requireReadable(Person before, Person changed) {
    if (!changed.fullName().equals(before.fullName())) {
      checks.requireName(changed.fullName());
    }
    checks.requireOldNumbers(
        changed.previousNumbers().stream()
            .filter(number -> !before.previousNumbers().contains(number))
            .toList());
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

  private static Person keepingOldNumber(Person before, Person changed, FormerNumber former) {
    if (before.citizenNumber() == null || before.citizenNumber().equals(changed.citizenNumber())) {
      return changed;
    }
    if (former == null) {
      throw new Fault.RuleBroken("person.former-unsaid", "formerNumber", "");
    }
    if (former == FormerNumber.MISTYPED) {
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
