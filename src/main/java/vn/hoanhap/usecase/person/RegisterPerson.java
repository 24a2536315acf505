package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

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

  /// Refuses a citizen number that is on the register already.
  public Done handle(Actor actor, Command command) {
    throw new UnsupportedOperationException();
  }

  /// The warnings alone, while typing is done.
  public List<Warning> check(Command command) {
    throw new UnsupportedOperationException();
  }
}
