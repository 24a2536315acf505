package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// A person is read back exactly as stored, through every change, and two people never save over
/// each other.
class PersonRepositoryTest {

  private final PersonRepository people = new PersonRepository();
  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private static Person full() {
    return new Person(
        null,
        null,
        0,
        "Nguyễn Thị Hòa",
        "Hoà Béo",
        Sex.FEMALE,
        new PartialDate(1990, 5, 0),
        new CitizenNumber("037190001234"),
        LocalDate.of(2021, 4, 1),
        "Cục Cảnh sát QLHC về TTXH",
        List.of(
            new PreviousNumber("162993798", LocalDate.of(2008, 1, 2), "CA Hà Nam"),
            new PreviousNumber("16299", null, null)),
        "0900 123 456",
        "Thợ may",
        "9/12",
        Employment.STABLE,
        new Address(
            "13285",
            "Xóm 3",
            "Xóm 3, phường Phủ Lý",
            "Xóm 3, xã Phù Vân",
            LocalDate.of(2025, 7, 1),
            null),
        List.of(
            new Contact("Trần Văn Bình", "chồng", "0900111222"),
            new Contact("Nguyễn Thị Lan", "mẹ", "")),
        null,
        null,
        "GIA-000001");
  }

  private Person insert(Person person) {
    return register.write(tx -> people.insert(tx, person));
  }

  private Person find(PersonId id) {
    return register.read(tx -> people.find(tx, id).orElseThrow());
  }

  @Test
  void everyField_survivesAReopening() {
    Person stored = insert(full());
    register.reopen();
    assertThat(find(stored.id())).isEqualTo(stored);
    assertThat(stored.fullName()).isEqualTo("Nguyễn Thị Hòa");
    assertThat(stored.key()).hasSize(36);
  }

  @Test
  void smallestPerson_isReadBack() {
    Person stored =
        insert(
            new Person(
                null,
                null,
                0,
                "Vàng A Súa",
                null,
                Sex.MALE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    assertThat(find(stored.id())).isEqualTo(stored);
  }

  @Test
  void savingOverANewerVersion_isAConflict_andChangesNothing() {
    Person stored = insert(full());
    Person first = register.write(tx -> people.update(tx, renamed(stored, "Nguyễn Thị Hoa")));
    assertThatThrownBy(
            () -> register.write(tx -> people.update(tx, renamed(stored, "Nguyễn Thị Hòe"))))
        .isInstanceOf(Fault.Conflict.class)
        .hasMessage("person.conflict");
    assertThat(find(stored.id())).isEqualTo(first);
  }

  @Test
  void unknownPerson_isNotFound() {
    Person stored = insert(full());
    Person gone = withId(stored, 999);
    assertThatThrownBy(() -> register.write(tx -> people.update(tx, gone)))
        .isInstanceOf(Fault.NotFound.class);
  }

  @Test
  void laterAddress_endsTheOneBefore() {
    Person stored = insert(full());
    Address next =
        new Address("13285", "Xóm 7", "Xóm 7, phường Phủ Lý", null, LocalDate.of(2026, 2, 1), null);
    register.write(tx -> people.update(tx, at(stored, next)));
    List<Address> all = register.read(tx -> people.addresses(tx, stored.id()));
    assertThat(all).extracting(Address::hamlet).containsExactly("Xóm 7", "Xóm 3");
    assertThat(all).extracting(Address::validTo).containsExactly(null, LocalDate.of(2026, 1, 31));
    assertThat(find(stored.id()).address()).isEqualTo(next);
  }

  @Test
  void addressOfTheSameDay_correctsTheStoredOne() {
    Person stored = insert(full());
    Address corrected =
        new Address("13291", "Xóm 4", "Xóm 4", null, LocalDate.of(2025, 7, 1), null);
    register.write(tx -> people.update(tx, at(stored, corrected)));
    assertThat(register.list(tx -> people.addresses(tx, stored.id()))).containsExactly(corrected);
  }

  @Test
  void sameCitizenNumberTwice_isRefused_andNothingIsStored() {
    insert(TestRegister.aPerson("Lê Văn An", "Xóm 1", "037085000011"));
    assertThatThrownBy(() -> insert(TestRegister.aPerson("Lê Văn Ân", "Xóm 1", "037085000011")))
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("store.refused");
    assertThat(register.number("SELECT count(*) FROM person")).isEqualTo(1);
  }

  @Test
  void numbersAndReferences_findThePerson() {
    Person stored = insert(full());
    assertThat(register.maybe(tx -> people.withCitizenNumber(tx, "037190001234")))
        .contains(stored.id());
    assertThat(register.maybe(tx -> people.withExternalRef(tx, "GIA-000001")))
        .contains(stored.id());
    assertThat(register.maybe(tx -> people.withKey(tx, stored.key()))).contains(stored.id());
    assertThat(register.maybe(tx -> people.withCitizenNumber(tx, "037190001235"))).isEmpty();
  }

  @Test
  void onlyAPersonWithoutMeasure_isADraftThatCanGo() {
    Person draft = insert(TestRegister.aPerson("Lê Văn An", "Xóm 1", null));
    Person kept = insert(TestRegister.aPerson("Lê Văn Bình", "Xóm 1", null));
    register.measure(kept.id(), MeasureKind.AT);
    assertThat(register.list(tx -> people.draftsAddedBefore(tx, tx.now().plusSeconds(1))))
        .containsExactly(draft.id());
    assertThat(register.<Boolean>write(tx -> people.deleteDraft(tx, draft.id()))).isTrue();
    assertThat(register.<Boolean>write(tx -> people.deleteDraft(tx, kept.id()))).isFalse();
  }

  private static Person renamed(Person p, String name) {
    return Changed.with(p, "fullName", name);
  }

  private static Person at(Person p, Address address) {
    return Changed.with(p, "address", address);
  }

  private static Person withId(Person p, long id) {
    return Changed.with(p, "id", new PersonId(id));
  }
}
