package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: how a name and an old number may be written, when somebody is added and when they are
/// corrected; what is stored since long stops nobody.
class WrittenIdentityTest {

  @TempDir Path folder;
  private UseCaseRegister register;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void nameWithOddSigns_isRefused_andOneOfAnyPeopleIsNot() {
    register.assertRefused("person.name-signs", () -> register.person("Lê An 🙂 2"));
    assertThat(register.person("H'Hen Niê")).isNotNull();
  }

  @Test
  void oldNumber_isNineDigitsOrTheTwelveOfACard() {
    register.assertRefused("person.old-number", () -> add("12"));
    register.assertRefused("person.old-number", () -> add("12345678a"));
    assertThat(add("162345678")).isNotNull();
    assertThat(add("036085001234")).isNotNull();
  }

  @Test
  void correction_isHeldToTheSame_butNotForWhatItLeavesAlone() {
    PersonId id = register.person("Lê Văn An");
    Person stored = stored(id);
    EditPerson edit = new EditPerson(register.database(), TestRegister.CLOCK, register.reference());
    register.assertRefused(
        "person.name-signs",
        () ->
            edit.handle(register.officer(), Changed.with(stored, "fullName", "Lê Văn An 2"), null));
    Person old = Changed.with(stored, "fullName", "Lê Văn An (Tý)");
    register.register().write(tx -> new PersonRepository().update(tx, old));

    Person told =
        edit.handle(register.officer(), Changed.with(stored(id), "phone", "0912345678"), null);

    assertThat(told.fullName()).isEqualTo("Lê Văn An (Tý)");
    assertThat(told.phone()).isEqualTo("0912345678");
  }

  private Person stored(PersonId id) {
    return register.register().maybe(tx -> new PersonRepository().find(tx, id)).orElseThrow();
  }

  private PersonId add(String number) {
    return register
        .registerPerson()
        .handle(
            register.officer(),
            Changed.with(
                UseCaseRegister.aPerson("Lê Văn An"),
                "previousNumbers",
                List.of(new PreviousNumber(number, null, ""))))
        .id();
  }
}
