package vn.hoanhap.usecase.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DistinctRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;

/// Adds a person. A person without a measure is a draft: in no list until a measure with its legal
/// basis is added, and gone after seven days.
public final class RegisterPerson {

  /// The person's facts as typed; `differentFrom` names people the officer declared to be others.
  public record Command(
      String fullName,
      String otherName,
      Sex sex,
      PartialDate birth,
      String citizenNumber,
      LocalDate numberIssuedOn,
      String numberIssuer,
      List<PreviousNumber> previousNumbers,
      String phone,
      String occupation,
      String education,
      Employment employment,
      Address address,
      List<Contact> contacts,
      UserId officer,
      String externalRef,
      List<PersonId> differentFrom) {}

  /// The new person and warnings worth a look, as message keys with arguments.
  public record Done(PersonId id, List<Warning> warnings) {}

  /// Something to look at that does not stop the work.
  public record Warning(String key, List<Object> arguments) {}

  /// The key of a warning about words that do not belong in a register; its second argument is the
  /// field.
  public static final String WORDS = "person.warning.words";

  private final Database database;
  private final Clock clock;
  private final PersonChecks checks;
  private final Permissions permissions;
  private final PersonRepository people = new PersonRepository();
  private final DistinctRepository distinct = new DistinctRepository();
  private final Journal journal = new Journal();

  public RegisterPerson(Database database, Clock clock, Reference reference) {
    this.database = database;
    this.clock = clock;
    this.checks = new PersonChecks(reference);
    this.permissions = new Permissions(database);
  }

  /// Refuses a citizen number that is on the register already.
  public Done handle(Actor actor, Command command) {
    permissions.requireWriting(actor);
    checks.requireName(command.fullName);
    checks.requireOldNumbers(command.previousNumbers);
    checks.requirePossible(command.citizenNumber, command.birth, command.sex, LocalDate.now(clock));
    Person person = person(command);
    Person stored = database.write(actor, tx -> add(tx, person, command.differentFrom));
    List<Warning> warnings = new ArrayList<>(check(command));
    warnings.addAll(words(command));
    return new Done(stored.id(), List.copyOf(warnings));
  }

  /// Words in the person's texts that do not belong in a register, to ask about before saving.
  public List<Warning> words(Command command) {
    List<Contact> contacts = command.contacts == null ? List.of() : command.contacts;
    return checks.words(command.otherName, command.occupation, command.education, contacts);
  }

  /// The warnings alone, while typing is done.
  public List<Warning> check(Command command) {
    return checks.warnings(
        command.citizenNumber, command.birth, command.sex, command.address, LocalDate.now(clock));
  }

  private Person add(Tx tx, Person person, List<PersonId> differentFrom) {
    requireNew(tx, person);
    Person stored = people.insert(tx, person);
    for (PersonId other : differentFrom == null ? List.<PersonId>of() : differentFrom) {
      distinct.add(tx, stored.id(), other);
    }
    journal.line(
        tx, LedgerAction.ADD_PERSON, stored.id(), "", List.of(Journal.Change.of(null, stored)));
    return stored;
  }

  private void requireNew(Tx tx, Person person) {
    if (person.citizenNumber() != null) {
      people
          .withCitizenNumber(tx, person.citizenNumber().digits())
          .ifPresent(
              other -> {
                throw new Fault.RuleBroken(
                    "person.number-taken", "citizenNumber", "", other.display());
              });
    }
    if (person.externalRef() != null) {
      people
          .withExternalRef(tx, person.externalRef())
          .ifPresent(
              other -> {
                throw new Fault.RuleBroken(
                    "person.ref-taken", "externalRef", "", person.externalRef(), other.display());
              });
    }
  }

  private Person person(Command command) {
    String number = SearchKey.digits(command.citizenNumber);
    String ref = command.externalRef;
    return new Person(
        null,
        null,
        0,
        command.fullName,
        command.otherName,
        command.sex,
        command.birth,
        number.isEmpty() ? null : new CitizenNumber(number),
        command.numberIssuedOn,
        command.numberIssuer,
        command.previousNumbers,
        checks.phone(command.phone, "", "phone"),
        command.occupation,
        command.education,
        command.employment,
        command.address,
        checks.contacts(command.contacts == null ? List.of() : command.contacts, List.of()),
        command.officer,
        null,
        ref == null || ref.isBlank() ? null : ref.strip());
  }
}
