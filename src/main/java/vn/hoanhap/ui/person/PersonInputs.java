package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.person.EditPerson.FormerNumber;
import vn.hoanhap.usecase.person.FindLikelySame.Candidate;
import vn.hoanhap.usecase.person.RegisterPerson;

/// The fields of a person, for adding and for editing, and what they mean together.
final class PersonInputs {

  /// How many people to call a form takes.
  static final int CONTACTS = 2;

  /// The choices of what a replaced number was.
  static final String MISTYPED = "mistyped";

  static final String HELD = "held";

  /// The fields of one person to call.
  record ContactInputs(Input name, Input relation, Input phone) {}

  final Form form = new Form();
  final Input fullName = form.text("fullName");
  final Input sex = form.text("sex");
  final Input birth = form.date("birth", Use.BIRTH);
  final Input citizenNumber = form.text("citizenNumber");
  final Input formerNumber = form.text("formerNumber");
  final Input oldNumber = form.text("oldNumber");
  final Input otherName = form.text("otherName");
  final Input hamlet = form.text("hamlet");
  final Input addressText = form.text("addressText");
  final Input commune = form.text("communeCode");
  final Input oldAddress = form.text("oldAddress");
  final Input phone = form.text("phone");
  final Input occupation = form.text("occupation");
  final Input employment = form.text("employment");
  final Input education = form.text("education");
  final Input issuedOn = form.date("numberIssuedOn", Use.PAST);
  final Input issuer = form.text("numberIssuer");
  final Input officer = form.text("officer");
  final List<ContactInputs> contacts = new ArrayList<>();

  private final Map<Input, String> storedPhones = new HashMap<>();
  private final Communes communes;

  PersonInputs(Communes communes) {
    this.communes = communes;
    for (int at = 1; at <= CONTACTS; at++) {
      String contact = "contact" + at;
      contacts.add(
          new ContactInputs(
              form.text(contact + ".name"),
              form.text(contact + ".relation"),
              form.text(contact + ".phone")));
    }
  }

  /// What is known so far of somebody who may be on the register already.
  Candidate candidate(LocalDate today) {
    return new Candidate(
        fullName.value(),
        birth.date(today),
        sexChosen(),
        SearchKey.digits(citizenNumber.value()),
        SearchKey.digits(oldNumber.value()));
  }

  /// Enough is typed to look for the same person: two words of a name, or a number.
  boolean isSearchable() {
    return fullName.value().contains(" ")
        || SearchKey.digits(citizenNumber.value()).length() >= 9
        || SearchKey.digits(oldNumber.value()).length() >= 8;
  }

  /// Puts a person's facts into the fields.
  void show(Person person, TimeText time) {
    fullName.set(person.fullName());
    otherName.set(person.otherName());
    sex.set(person.sex().code());
    birth.set(time.partial(person.birth()));
    citizenNumber.set(person.citizenNumber() == null ? "" : person.citizenNumber().digits());
    issuedOn.set(time.day(person.numberIssuedOn()));
    issuer.set(person.numberIssuer());
    show(phone, person.phone());
    occupation.set(person.occupation());
    education.set(person.education());
    employment.set(person.employment().code());
    officer.set(person.officer() == null ? "" : Long.toString(person.officer().value()));
    if (person.address() != null) {
      hamlet.set(person.address().hamlet());
      commune.set(person.address().communeCode());
      showLine(person.address());
      oldAddress.set(person.address().oldText());
    }
    for (int at = 0; at < Math.min(CONTACTS, person.contacts().size()); at++) {
      contacts.get(at).name().set(person.contacts().get(at).name());
      contacts.get(at).relation().set(person.contacts().get(at).relation());
      show(contacts.get(at).phone(), person.contacts().get(at).phone());
    }
    form.markOpened();
  }

  private void show(Input number, String stored) {
    number.set(PhoneNumber.shown(stored));
    storedPhones.put(number, stored);
  }

  RegisterPerson.Command command(List<PersonId> differentFrom, LocalDate today) {
    return new RegisterPerson.Command(
        name(),
        otherName.value(),
        sexChosen(),
        birth.date(today),
        citizenNumber.value(),
        issuedOn.day(today),
        issuer.value(),
        previous(List.of()),
        phone.value(),
        occupation.value(),
        education.value(),
        employmentChosen(),
        address(null, today),
        contactsTyped(List.of()),
        officerChosen(),
        null,
        differentFrom);
  }

  /// The person with what the fields say now; what the form does not show stays.
  Person changed(Person before, LocalDate today) {
    String digits = SearchKey.digits(citizenNumber.value());
    return new Person(
        before.id(),
        before.key(),
        before.version(),
        name(),
        otherName.value(),
        sexChosen(),
        birth.date(today),
        digits.length() == 12 ? new CitizenNumber(digits) : null,
        issuedOn.day(today),
        issuer.value(),
        previous(before.previousNumbers()),
        phone.value(),
        occupation.value(),
        education.value(),
        employmentChosen(),
        address(before.address(), today),
        contactsTyped(before.contacts()),
        officerChosen(),
        before.diedOn(),
        before.externalRef());
  }

  /// Fails what cannot be saved: a name and a sex are demanded, a number is twelve digits or none,
  /// a telephone one that can be dialled.
  void check(Messages messages) {
    if (fullName.isBlank()) {
      fullName.fail(messages.text("person.form.name.missing"));
    }
    if (sex.isBlank()) {
      sex.fail(messages.text("person.form.sex.missing"));
    }
    if (!oldNumber.isBlank() && !PreviousNumber.isPossible(SearchKey.digits(oldNumber.value()))) {
      oldNumber.fail(messages.text("person.form.old-number.digits"));
    }
    int digits = SearchKey.digits(citizenNumber.value()).length();
    if (!citizenNumber.isBlank() && digits != 12) {
      citizenNumber.fail(messages.text("person.form.number.digits"));
    }
    Stream.concat(Stream.of(phone), contacts.stream().map(ContactInputs::phone))
        .forEach(number -> PhoneCheck.of(number, storedPhones.getOrDefault(number, ""), messages));
  }

  /// The number is whole: what does not fit in it can be said.
  boolean isNumberWhole() {
    return SearchKey.digits(citizenNumber.value()).length() == 12;
  }

  /// Shows under the number what does not fit in it.
  void warnOfNumber(List<RegisterPerson.Warning> warnings, Messages messages) {
    ReasonText words = new ReasonText(messages);
    citizenNumber.warn(
        citizenNumber.isBlank()
            ? ""
            : warnings.stream()
                .filter(warning -> warning.key().startsWith("citizen-number."))
                .map(warning -> words.filled(warning.key(), warning.arguments()))
                .collect(Collectors.joining(" ")));
  }

  private List<PreviousNumber> previous(List<PreviousNumber> before) {
    List<PreviousNumber> numbers = new ArrayList<>(before);
    String digits = SearchKey.digits(oldNumber.value());
    boolean known = numbers.stream().anyMatch(number -> number.number().equals(digits));
    if (!digits.isEmpty() && !known) {
      numbers.add(new PreviousNumber(digits, null, ""));
    }
    return numbers;
  }

  private List<Contact> contactsTyped(List<Contact> before) {
    List<Contact> typed = new ArrayList<>();
    for (ContactInputs contact : contacts) {
      boolean empty =
          contact.name().isBlank() && contact.relation().isBlank() && contact.phone().isBlank();
      if (!empty) {
        typed.add(
            new Contact(
                contact.name().value(), contact.relation().value(), contact.phone().value()));
      }
    }
    before.stream().skip(CONTACTS).forEach(typed::add);
    return typed;
  }

  private Address address(Address before, LocalDate today) {
    String code = commune.value();
    String whole = addressText.isBlank() ? wholeLine(code) : addressText.value();
    boolean same =
        before != null
            && before.hamlet().equals(hamlet.value())
            && whole.equalsIgnoreCase(before.text())
            && code.equals(before.communeCode());
    String old = oldAddress.isBlank() ? null : oldAddress.value();
    if (same) {
      return new Address(
          code, before.hamlet(), before.text(), old, before.validFrom(), before.validTo());
    }
    return hamlet.isBlank() && addressText.isBlank()
        ? null
        : new Address(code, hamlet.value(), whole, old, today, null);
  }

  /// The name as it is kept: one typed in small letters alone gets its capitals.
  String name() {
    return VietnameseNames.capitalised(fullName.value());
  }

  /// The number that is typed differs from the one the person has, who has one.
  boolean replacesNumber(Person before) {
    return before.citizenNumber() != null
        && !before.citizenNumber().digits().equals(SearchKey.digits(citizenNumber.value()));
  }

  FormerNumber formerChosen() {
    return switch (formerNumber.value()) {
      case MISTYPED -> FormerNumber.MISTYPED;
      case HELD -> FormerNumber.HELD;
      default -> null;
    };
  }

  // A line that was put together from hamlet and commune is put together anew when one of them
  // changes; only a line somebody typed is kept as typed.
  private void showLine(Address address) {
    String together = wholeLine(address.communeCode());
    boolean typed = address.text() != null && !address.text().equalsIgnoreCase(together);
    addressText.set(typed ? address.text() : "");
  }

  private String wholeLine(String code) {
    if (hamlet.isBlank()) {
      return communes.byCode(code).map(Commune::inProvince).orElse("");
    }
    String place = communes.byCode(code).map(Commune::inLine).orElse("");
    return place.isEmpty() ? hamlet.value() : hamlet.value() + ", " + place;
  }

  Sex sexChosen() {
    return sex.isBlank() ? null : Sex.of(sex.value());
  }

  private Employment employmentChosen() {
    return employment.isBlank() ? Employment.UNKNOWN : Employment.of(employment.value());
  }

  private UserId officerChosen() {
    return officer.value().matches("\\d{1,18}")
        ? new UserId(Long.parseLong(officer.value()))
        : null;
  }
}
