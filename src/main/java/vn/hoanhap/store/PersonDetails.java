package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.text.SearchKey;

/// What a person has several of: addresses over time, contacts, earlier numbers.
final class PersonDetails {

  private PersonDetails() {}

  static final String DELETE_NUMBERS = "DELETE FROM previous_number WHERE person_id = :id";

  static final String INSERT_NUMBER =
      """
      INSERT INTO previous_number (person_id, position, number, reversed, issued_on, issuer)
      VALUES (:id, :position, :number, :reversed, :issuedOn, :issuer)
      """;

  static final String NUMBERS =
      "SELECT number, issued_on, issuer FROM previous_number WHERE person_id = :id ORDER BY"
          + " position";

  static final String NUMBERS_OF =
      "SELECT person_id, number, issued_on, issuer FROM previous_number WHERE person_id IN"
          + " (SELECT value FROM json_each(:ids)) ORDER BY person_id, position";

  static final String DELETE_CONTACTS = "DELETE FROM contact WHERE person_id = :id";

  static final String INSERT_CONTACT =
      """
      INSERT INTO contact (person_id, position, name, relation, phone)
      VALUES (:id, :position, :name, :relation, :phone)
      """;

  static final String CONTACTS =
      "SELECT name, relation, phone FROM contact WHERE person_id = :id ORDER BY position";

  static final String CONTACTS_OF =
      "SELECT person_id, name, relation, phone FROM contact WHERE person_id IN"
          + " (SELECT value FROM json_each(:ids)) ORDER BY person_id, position";

  static final String INSERT_ADDRESS =
      """
      INSERT INTO address (person_id, commune_code, hamlet, hamlet_key, text, old_text, valid_from, valid_to)
      VALUES (:id, :commune, :hamlet, :key, :text, :oldText, :from, :to)
      """;

  static final String CORRECT_ADDRESS =
      """
      UPDATE address SET commune_code = :commune, hamlet = :hamlet, hamlet_key = :key,
        text = :text, old_text = :oldText, valid_from = :from, valid_to = :to
      WHERE id = (SELECT max(id) FROM address WHERE person_id = :id)
      """;

  static final String END_ADDRESS =
      "UPDATE address SET valid_to = :to WHERE person_id = :id AND valid_to IS NULL";

  static final String ADDRESSES = "SELECT * FROM address WHERE person_id = :id ORDER BY id DESC";

  static final String ADDRESS = ADDRESSES + " LIMIT 1";

  static final String ADDRESSES_OF =
      "SELECT person_id, commune_code, hamlet, text, old_text, valid_from, valid_to FROM address"
          + " WHERE person_id IN (SELECT value FROM json_each(:ids)) ORDER BY person_id, id DESC";

  /// The details of one person.
  record Parts(List<PreviousNumber> numbers, Address address, List<Contact> contacts) {}

  /// What a person of this number has.
  static Parts parts(Tx tx, long id) {
    return new Parts(previousNumbers(tx, id), address(tx, id), contacts(tx, id));
  }

  /// What each of many people has.
  static LongFunction<Parts> parts(Tx tx, Collection<Long> ids) {
    Belongings<PreviousNumber> numbers =
        Belongings.read(tx, NUMBERS_OF, ids, PersonDetails::number);
    Belongings<Address> addresses = Belongings.read(tx, ADDRESSES_OF, ids, PersonDetails::address);
    Belongings<Contact> contacts = Belongings.read(tx, CONTACTS_OF, ids, PersonDetails::contact);
    return id -> new Parts(numbers.of(id), addresses.first(id), contacts.of(id));
  }

  /// Stores the details of a person who has none yet.
  static void add(Tx tx, long id, Person person) {
    addNumbers(tx, id, person.previousNumbers());
    addContacts(tx, id, person.contacts());
    if (person.address() != null) {
      write(tx, INSERT_ADDRESS, id, tidy(person.address()));
    }
  }

  /// Makes the stored details those of `person`. An address with a later first day ends the one
  /// before on the day before; any other difference corrects the newest address; no address ends it
  /// today.
  static void replace(Tx tx, long id, Person person) {
    if (!previousNumbers(tx, id).equals(person.previousNumbers())) {
      tx.handle().createUpdate(DELETE_NUMBERS).bind("id", id).execute();
      addNumbers(tx, id, person.previousNumbers());
    }
    if (!contacts(tx, id).equals(person.contacts())) {
      tx.handle().createUpdate(DELETE_CONTACTS).bind("id", id).execute();
      addContacts(tx, id, person.contacts());
    }
    replaceAddress(tx, id, tidy(person.address()));
  }

  static List<PreviousNumber> previousNumbers(Tx tx, long id) {
    return tx.handle()
        .createQuery(NUMBERS)
        .bind("id", id)
        .map((row, context) -> number(row))
        .list();
  }

  static List<Contact> contacts(Tx tx, long id) {
    return tx.handle()
        .createQuery(CONTACTS)
        .bind("id", id)
        .map((row, context) -> contact(row))
        .list();
  }

  static List<Address> addresses(Tx tx, long id) {
    return tx.handle()
        .createQuery(ADDRESSES)
        .bind("id", id)
        .map((row, context) -> address(row))
        .list();
  }

  static Address address(Tx tx, long id) {
    return tx.handle()
        .createQuery(ADDRESS)
        .bind("id", id)
        .map((row, context) -> address(row))
        .findOne()
        .orElse(null);
  }

  private static void addNumbers(Tx tx, long id, List<PreviousNumber> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      PreviousNumber number = numbers.get(i);
      tx.handle()
          .createUpdate(INSERT_NUMBER)
          .bind("id", id)
          .bind("position", i)
          .bind("number", number.number())
          .bind("reversed", new StringBuilder(number.number()).reverse().toString())
          .bind("issuedOn", Columns.text(number.issuedOn()))
          .bind("issuer", number.issuer())
          .execute();
    }
  }

  private static void addContacts(Tx tx, long id, List<Contact> contacts) {
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      tx.handle()
          .createUpdate(INSERT_CONTACT)
          .bind("id", id)
          .bind("position", i)
          .bind("name", Person.clean(contact.name()))
          .bind("relation", Person.clean(contact.relation()))
          .bind("phone", Person.clean(contact.phone()))
          .execute();
    }
  }

  private static void replaceAddress(Tx tx, long id, Address given) {
    Address stored = address(tx, id);
    if (Objects.equals(stored, given)) {
      return;
    }
    if (stored == null) {
      write(tx, INSERT_ADDRESS, id, given);
    } else if (given == null) {
      end(tx, id, isLater(stored.validFrom(), tx.today()) ? stored.validFrom() : tx.today());
    } else if (isLater(given.validFrom(), stored.validFrom())) {
      end(tx, id, given.validFrom().minusDays(1));
      write(tx, INSERT_ADDRESS, id, given);
    } else {
      write(tx, CORRECT_ADDRESS, id, given);
    }
  }

  private static void end(Tx tx, long id, LocalDate lastDay) {
    tx.handle()
        .createUpdate(END_ADDRESS)
        .bind("id", id)
        .bind("to", Columns.text(lastDay))
        .execute();
  }

  private static Address tidy(Address given) {
    if (given == null) {
      return null;
    }
    return new Address(
        given.communeCode(),
        Person.clean(given.hamlet()),
        Person.clean(given.text()),
        given.oldText(),
        given.validFrom(),
        given.validTo());
  }

  private static boolean isLater(LocalDate given, LocalDate stored) {
    return given != null && stored != null && given.isAfter(stored);
  }

  private static void write(Tx tx, String sql, long id, Address address) {
    tx.handle()
        .createUpdate(sql)
        .bind("id", id)
        .bind("commune", address.communeCode())
        .bind("hamlet", address.hamlet())
        .bind("key", SearchKey.fold(address.hamlet()))
        .bind("text", address.text())
        .bind("oldText", address.oldText())
        .bind("from", Columns.text(address.validFrom()))
        .bind("to", Columns.text(address.validTo()))
        .execute();
  }

  private static PreviousNumber number(ResultSet row) throws SQLException {
    return new PreviousNumber(
        row.getString("number"), Columns.date(row, "issued_on"), row.getString("issuer"));
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(row.getString("name"), row.getString("relation"), row.getString("phone"));
  }

  private static Address address(ResultSet row) throws SQLException {
    return new Address(
        row.getString("commune_code"),
        row.getString("hamlet"),
        row.getString("text"),
        row.getString("old_text"),
        Columns.date(row, "valid_from"),
        Columns.date(row, "valid_to"));
  }
}
