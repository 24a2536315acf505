package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumberCheck;
import vn.hoanhap.domain.person.CitizenNumberCheck.Finding;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.NameSigns;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.text.Stigma;
import vn.hoanhap.domain.time.PartialDate;

/// What is looked at before a person's facts are stored: what stops, and what is only pointed out.
final class PersonChecks {

  private final Reference reference;
  private final Stigma stigma = new Stigma();

  PersonChecks(Reference reference) {
    this.reference = reference;
  }

  /// Throws when the name holds signs that no name has.
  void requireName(String fullName) {
    String odd = NameSigns.odd(Person.clean(fullName));
    if (!odd.isEmpty()) {
      throw new Fault.RuleBroken("person.name-signs", "fullName", "", odd);
    }
  }

  /// Throws when a number the person had before is neither that of an old identity card, nine
  /// digits, nor that of an earlier card, twelve.
  void requireOldNumbers(List<PreviousNumber> numbers) {
    for (PreviousNumber old : numbers) {
      if (!PreviousNumber.isPossible(old.number())) {
        throw new Fault.RuleBroken("person.old-number", "oldNumber", "", old.number());
      }
    }
  }

  /// A telephone number as it is stored; throws when it is none. What was stored `before` may stay.
  String phone(String typed, String before, String field) {
    return PhoneNumber.read(typed, before)
        .orElseThrow(
            () -> new Fault.RuleBroken("person.phone-odd", field, "", Person.clean(typed)));
  }

  /// The people to call with their numbers as they are stored; throws when one is none.
  List<Contact> contacts(List<Contact> typed, List<Contact> before) {
    List<Contact> contacts = new ArrayList<>();
    for (Contact contact : typed) {
      String known =
          before.stream()
              .filter(old -> old.name().equals(contact.name()))
              .map(Contact::phone)
              .findFirst()
              .orElse("");
      String field = "contact" + (contacts.size() + 1) + ".phone";
      contacts.add(
          new Contact(contact.name(), contact.relation(), phone(contact.phone(), known, field)));
    }
    return contacts;
  }

  /// Throws when the number or the birth cannot be right.
  void requirePossible(String citizenNumber, PartialDate birth, Sex sex, LocalDate today) {
    if (birth != null && birth.earliest().isAfter(today)) {
      throw new Fault.RuleBroken("person.birth-future", "birth", "");
    }
    for (Finding finding : findings(citizenNumber, birth, sex)) {
      if (finding.stops()) {
        throw new Fault.RuleBroken(
            "person.number-" + finding.code(), "citizenNumber", "", finding.arguments().toArray());
      }
    }
  }

  /// Everything worth a second look.
  List<RegisterPerson.Warning> warnings(
      String citizenNumber, PartialDate birth, Sex sex, Address address, LocalDate today) {
    List<RegisterPerson.Warning> warnings = new ArrayList<>(ofNumber(citizenNumber, birth, sex));
    if (citizenNumber == null || citizenNumber.isBlank()) {
      warnings.add(new RegisterPerson.Warning("person.warning.number-missing", List.of()));
    }
    if (birth == null) {
      warnings.add(new RegisterPerson.Warning("person.warning.birth-missing", List.of()));
    } else if (birth.latest().isBefore(today.minusYears(Person.LONGEST_LIFE))) {
      warnings.add(
          new RegisterPerson.Warning("person.warning.very-old", List.of(Person.LONGEST_LIFE)));
    }
    if (address == null) {
      warnings.add(new RegisterPerson.Warning("person.warning.address-missing", List.of()));
    } else if (reference.communes().byCode(address.communeCode()).isEmpty()) {
      warnings.add(
          new RegisterPerson.Warning(
              "person.warning.commune-unknown", List.of(address.communeCode())));
    }
    return List.copyOf(warnings);
  }

  /// Words in the texts of a person that do not belong in a register: one warning a field, whose
  /// arguments are the words and the field. The other name is typed by hand and often a label.
  List<RegisterPerson.Warning> words(
      String otherName, String occupation, String education, List<Contact> contacts) {
    List<RegisterPerson.Warning> found = new ArrayList<>();
    add(found, otherName, "otherName");
    add(found, occupation, "occupation");
    add(found, education, "education");
    for (int at = 0; at < contacts.size(); at++) {
      add(found, contacts.get(at).relation(), "contact" + (at + 1) + ".relation");
    }
    return found;
  }

  private void add(List<RegisterPerson.Warning> found, String text, String field) {
    List<String> words = stigma.words(text);
    if (!words.isEmpty()) {
      found.add(
          new RegisterPerson.Warning(
              RegisterPerson.WORDS, List.of(String.join(", ", words), field)));
    }
  }

  /// What does not fit in a number; nothing for an empty one.
  List<RegisterPerson.Warning> ofNumber(String citizenNumber, PartialDate birth, Sex sex) {
    return findings(citizenNumber, birth, sex).stream()
        .map(
            finding ->
                new RegisterPerson.Warning("citizen-number." + finding.code(), finding.arguments()))
        .toList();
  }

  private List<Finding> findings(String citizenNumber, PartialDate birth, Sex sex) {
    return new CitizenNumberCheck(reference.birthPlaces()).check(citizenNumber, birth, sex);
  }
}
