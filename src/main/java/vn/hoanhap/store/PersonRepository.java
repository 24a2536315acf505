package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.domain.time.PartialDate;

/// People, one by one: added, changed with a check of the version, found. Lists and search are
/// [PersonList] and [PersonSearch].
public final class PersonRepository {

  static final String LIFETIME =
      "SELECT coalesce(birth, '') AS birth, died_on FROM person WHERE id = :id";

  static final String INSERT =
      """
      INSERT INTO person (key, version, full_name, other_name, sex, birth, citizen_number,
        citizen_number_reversed, number_issued_on, number_issuer, phone, occupation, education,
        employment, officer_id, died_on, external_ref, created_at, sort_key, search_name,
        search_other, search_place)
      VALUES (:key, 1, :fullName, :otherName, :sex, :birth, :number,
        :reversed, :issuedOn, :issuer, :phone, :occupation, :education,
        :employment, :officer, :diedOn, :externalRef, :now, :sortKey, :searchName,
        :searchOther, :searchPlace)
      RETURNING id
      """;

  static final String UPDATE =
      """
      UPDATE person SET version = version + 1, full_name = :fullName, other_name = :otherName,
        sex = :sex, birth = :birth, citizen_number = :number, citizen_number_reversed = :reversed,
        number_issued_on = :issuedOn, number_issuer = :issuer, phone = :phone,
        occupation = :occupation, education = :education, employment = :employment,
        officer_id = :officer, died_on = :diedOn, external_ref = :externalRef, sort_key = :sortKey,
        search_name = :searchName, search_other = :searchOther, search_place = :searchPlace
      WHERE id = :id AND version = :version
      """;

  static final String FIND = "SELECT * FROM person WHERE id = :id";

  static final String FIND_MANY =
      "SELECT * FROM person WHERE id IN (SELECT value FROM json_each(:people))";

  static final String NAMES =
      "SELECT id, full_name FROM person WHERE id IN (SELECT value FROM json_each(:people))";

  static final String FIND_BY_NUMBER = "SELECT id FROM person WHERE citizen_number = :number";

  static final String FIND_BY_REF = "SELECT id FROM person WHERE external_ref = :ref";

  static final String FIND_BY_KEY = "SELECT id FROM person WHERE key = :key";

  static final String DRAFTS_BEFORE =
      "SELECT id FROM person WHERE state = 'draft' AND created_at < :before ORDER BY id";

  static final String IN_CHARGE =
      "SELECT id FROM person WHERE officer_id = :officer AND state NOT IN ('closed', 'erased')"
          + " ORDER BY id";

  static final String WHO_HAS_PEOPLE =
      "SELECT DISTINCT officer_id FROM person WHERE officer_id IS NOT NULL AND state NOT IN"
          + " ('closed', 'erased')";

  static final String IS_DRAFT =
      "SELECT EXISTS (SELECT 1 FROM person WHERE id = :id AND state = 'draft')";

  static final String DELETE = "DELETE FROM person WHERE id = :id";

  /// Adds a person, whose `id`, `key` and `version` may be empty; returns it as stored. A person
  /// without a measure is a draft.
  public Person insert(Tx tx, Person person) {
    String key = person.key() == null || person.key().isEmpty() ? RecordKey.random() : person.key();
    long id =
        bind(tx.handle().createQuery(INSERT), person)
            .bind("key", key)
            .bind("now", Columns.text(tx.now()))
            .mapTo(long.class)
            .one();
    SearchIndex.add(tx, id);
    PersonDetails.add(tx, id, person);
    return withIdentity(person, id, key, 1);
  }

  /// Stores a changed person. Its `version` is the one it was read at; when the register has a
  /// newer one, somebody else was faster and nothing is changed.
  public Person update(Tx tx, Person person) {
    int changed =
        SearchIndex.around(
            tx,
            person.id().value(),
            () ->
                bind(tx.handle().createUpdate(UPDATE), person)
                    .bind("id", person.id().value())
                    .bind("version", person.version())
                    .execute());
    if (changed == 0) {
      find(tx, person.id())
          .orElseThrow(() -> new Fault.NotFound("person.not-found", person.id().display()));
      throw new Fault.Conflict("person.conflict", person.fullName());
    }
    DutySource.forget(tx, person.id());
    PersonDetails.replace(tx, person.id().value(), person);
    return withIdentity(person, person.id().value(), person.key(), person.version() + 1);
  }

  /// The person with a number, with address, contacts and earlier numbers.
  public Optional<Person> find(Tx tx, PersonId id) {
    return tx.handle()
        .createQuery(FIND)
        .bind("id", id.value())
        .map((row, context) -> map(row, PersonDetails.parts(tx, id.value())))
        .findOne();
  }

  /// Many people at once, in the order of their numbers as given.
  ///
  /// @throws Fault.NotFound one of them is not in the register
  public List<Person> find(Tx tx, List<PersonId> some) {
    List<Long> ids = some.stream().map(PersonId::value).toList();
    LongFunction<PersonDetails.Parts> parts = PersonDetails.parts(tx, ids);
    Map<PersonId, Person> found = new HashMap<>();
    tx.handle()
        .createQuery(FIND_MANY)
        .bind("people", Columns.numbers(ids))
        .map((row, context) -> map(row, parts.apply(row.getLong("id"))))
        .forEach(person -> found.put(person.id(), person));
    return some.stream().map(id -> known(found, id)).toList();
  }

  private static Person known(Map<PersonId, Person> found, PersonId id) {
    Person person = found.get(id);
    if (person == null) {
      throw new Fault.NotFound("person.not-found", id.display());
    }
    return person;
  }

  /// From the earliest day on which a person can have been born to the day of death, both counted:
  /// [LocalDate#MIN] and [LocalDate#MAX] when nothing is known of it.
  public record Lifetime(LocalDate from, LocalDate until) {

    /// Nothing is known.
    public static final Lifetime UNKNOWN = new Lifetime(LocalDate.MIN, LocalDate.MAX);
  }

  /// The days a person lives; empty when the register has no person of that number.
  public Optional<Lifetime> lifetime(Tx tx, PersonId id) {
    return tx.handle()
        .createQuery(LIFETIME)
        .bind("id", id.value())
        .map((row, context) -> lifetime(row.getString("birth"), Columns.date(row, "died_on")))
        .findOne();
  }

  private static Lifetime lifetime(String birth, LocalDate diedOn) {
    return new Lifetime(
        birth.isEmpty() ? LocalDate.MIN : PartialDate.parse(birth).earliest(),
        diedOn == null ? LocalDate.MAX : diedOn);
  }

  /// Who is in the charge of an officer; closed files are nobody's work any more.
  public List<PersonId> inChargeOf(Tx tx, UserId officer) {
    return tx.handle()
        .createQuery(IN_CHARGE)
        .bind("officer", officer.value())
        .map((row, context) -> new PersonId(row.getLong(1)))
        .list();
  }

  /// The officers who have people in their charge, whether they still have access or not.
  public Set<UserId> officersWithPeople(Tx tx) {
    return tx.handle()
        .createQuery(WHO_HAS_PEOPLE)
        .map((row, context) -> new UserId(row.getLong(1)))
        .set();
  }

  /// The names alone of some people, for lines that show nothing else.
  public Map<PersonId, String> names(Tx tx, Collection<PersonId> some) {
    return tx
        .handle()
        .createQuery(NAMES)
        .bind("people", Columns.numbers(some.stream().map(PersonId::value).toList()))
        .map((row, context) -> Map.entry(new PersonId(row.getLong(1)), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Who has this citizen number.
  public Optional<PersonId> withCitizenNumber(Tx tx, String digits) {
    return one(tx, FIND_BY_NUMBER, "number", digits);
  }

  /// Who came from this line of another list.
  public Optional<PersonId> withExternalRef(Tx tx, String ref) {
    return one(tx, FIND_BY_REF, "ref", ref);
  }

  /// Who has this opaque key.
  public Optional<PersonId> withKey(Tx tx, String key) {
    return one(tx, FIND_BY_KEY, "key", key);
  }

  /// People without any measure, added before an instant: drafts that are due to go.
  public List<PersonId> draftsAddedBefore(Tx tx, java.time.Instant before) {
    return tx.handle()
        .createQuery(DRAFTS_BEFORE)
        .bind("before", Columns.text(before))
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }

  /// Removes a person who never had a measure; false when there is a measure or no such person.
  public boolean deleteDraft(Tx tx, PersonId id) {
    boolean draft =
        tx.handle().createQuery(IS_DRAFT).bind("id", id.value()).mapTo(boolean.class).one();
    if (draft) {
      SearchIndex.remove(tx, id.value());
      tx.handle().createUpdate(DELETE).bind("id", id.value()).execute();
    }
    return draft;
  }

  /// Every address the person had, newest first.
  public List<Address> addresses(Tx tx, PersonId id) {
    return PersonDetails.addresses(tx, id.value());
  }

  private static Optional<PersonId> one(Tx tx, String sql, String name, String value) {
    return tx.handle()
        .createQuery(sql)
        .bind(name, value)
        .mapTo(long.class)
        .findOne()
        .map(PersonId::new);
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Person person) {
    String number = person.citizenNumber() == null ? null : person.citizenNumber().digits();
    return statement
        .bind("fullName", person.fullName())
        .bind("otherName", person.otherName())
        .bind("sex", person.sex().code())
        .bind("birth", person.birth() == null ? null : person.birth().iso())
        .bind("number", number)
        .bind("reversed", number == null ? null : new StringBuilder(number).reverse().toString())
        .bind("issuedOn", Columns.text(person.numberIssuedOn()))
        .bind("issuer", person.numberIssuer())
        .bind("phone", person.phone())
        .bind("occupation", person.occupation())
        .bind("education", person.education())
        .bind("employment", person.employment().code())
        .bind("officer", person.officer() == null ? null : person.officer().value())
        .bind("diedOn", Columns.text(person.diedOn()))
        .bind("externalRef", person.externalRef())
        .bind("sortKey", VietnameseNames.sortKey(person.fullName()))
        .bind("searchName", SearchKey.fold(person.fullName()))
        .bind("searchOther", SearchKey.fold(person.otherName()))
        .bind("searchPlace", place(person));
  }

  private static String place(Person person) {
    String hamlet = person.address() == null ? "" : SearchKey.fold(person.address().hamlet());
    String year = person.birth() == null ? "" : "%04d".formatted(person.birth().year());
    return (hamlet + " " + year).strip();
  }

  private static Person map(ResultSet row, PersonDetails.Parts parts) throws SQLException {
    return new Person(
        new PersonId(row.getLong("id")),
        row.getString("key"),
        row.getInt("version"),
        row.getString("full_name"),
        row.getString("other_name"),
        Sex.of(row.getString("sex")),
        Columns.read(row, "birth", PartialDate::parse),
        Columns.read(row, "citizen_number", CitizenNumber::new),
        Columns.date(row, "number_issued_on"),
        row.getString("number_issuer"),
        parts.numbers(),
        row.getString("phone"),
        row.getString("occupation"),
        row.getString("education"),
        Employment.of(row.getString("employment")),
        parts.address(),
        parts.contacts(),
        Columns.id(row, "officer_id", UserId::new),
        Columns.date(row, "died_on"),
        row.getString("external_ref"));
  }

  private static Person withIdentity(Person p, long id, String key, int version) {
    return new Person(
        new PersonId(id),
        key,
        version,
        p.fullName(),
        p.otherName(),
        p.sex(),
        p.birth(),
        p.citizenNumber(),
        p.numberIssuedOn(),
        p.numberIssuer(),
        p.previousNumbers(),
        p.phone(),
        p.occupation(),
        p.education(),
        p.employment(),
        p.address(),
        p.contacts(),
        p.officer(),
        p.diedOn(),
        p.externalRef());
  }
}
