package vn.hoanhap.domain.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.time.PartialDate;

/// A human being on the register (người được quản lý), once, however many measures.
///
/// `key` is the opaque identity that travels in bundles and never changes; `version` counts the
/// changes and guards against two people saving over each other. `citizenNumber`, `birth`,
/// `address`, `officer`, `diedOn` and `externalRef` (the number in the list the record came from)
/// may be null. What the law gives no ground to keep (religion, ethnicity, parents, health, images)
/// has no field here.
public record Person(
    PersonId id,
    String key,
    int version,
    String fullName,
    String otherName,
    Sex sex,
    PartialDate birth,
    CitizenNumber citizenNumber,
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
    LocalDate diedOn,
    String externalRef) {

  /// The longest name the register takes.
  public static final int MAX_NAME = 120;

  /// The years that a life is taken to last at most: what goes beyond is a slip of the hand.
  public static final int LONGEST_LIFE = 110;

  public Person {
    fullName = clean(fullName);
    otherName = clean(otherName);
    if (fullName.isEmpty()) {
      throw new Fault.RuleBroken("person.name-missing", "fullName", "");
    }
    if (fullName.length() > MAX_NAME) {
      throw new Fault.RuleBroken("person.name-long", "fullName", "", MAX_NAME);
    }
    if (sex == null) {
      throw new Fault.RuleBroken("person.sex-missing", "sex", "", fullName);
    }
    phone = clean(phone);
    occupation = clean(occupation);
    education = clean(education);
    numberIssuer = clean(numberIssuer);
    employment = employment == null ? Employment.UNKNOWN : employment;
    previousNumbers = previousNumbers == null ? List.of() : List.copyOf(previousNumbers);
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }

  /// The same person, known to have died on a day; null takes that back.
  public Person withDiedOn(LocalDate day) {
    return new Person(
        id,
        key,
        version,
        fullName,
        otherName,
        sex,
        birth,
        citizenNumber,
        numberIssuedOn,
        numberIssuer,
        previousNumbers,
        phone,
        occupation,
        education,
        employment,
        address,
        contacts,
        officer,
        day,
        externalRef);
  }

  /// The same person in the charge of another officer; null: of nobody.
  public Person withOfficer(UserId one) {
    return new Person(
        id,
        key,
        version,
        fullName,
        otherName,
        sex,
        birth,
        citizenNumber,
        numberIssuedOn,
        numberIssuer,
        previousNumbers,
        phone,
        occupation,
        education,
        employment,
        address,
        contacts,
        one,
        diedOn,
        externalRef);
  }

  /// The same person with other earlier identity numbers.
  public Person withPreviousNumbers(List<PreviousNumber> numbers) {
    return new Person(
        id,
        key,
        version,
        fullName,
        otherName,
        sex,
        birth,
        citizenNumber,
        numberIssuedOn,
        numberIssuer,
        numbers,
        phone,
        occupation,
        education,
        employment,
        address,
        contacts,
        officer,
        diedOn,
        externalRef);
  }

  /// The same person with another telephone and other people to call.
  public Person withPhones(String own, List<Contact> people) {
    return new Person(
        id,
        key,
        version,
        fullName,
        otherName,
        sex,
        birth,
        citizenNumber,
        numberIssuedOn,
        numberIssuer,
        previousNumbers,
        own,
        occupation,
        education,
        employment,
        address,
        people,
        officer,
        diedOn,
        externalRef);
  }

  /// NFC, no double spaces, never null, Ð (U+00D0, a common typing fault) read as Đ.
  public static String clean(String text) {
    if (text == null) {
      return "";
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('Ð', 'Đ')
        .strip()
        .replaceAll("\\s+", " ");
  }
}
