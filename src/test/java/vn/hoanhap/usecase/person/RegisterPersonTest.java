package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.usecase.UseCaseRegister.aPerson;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.DistinctRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: a person is added once, as typed, with a ledger line, and what cannot be right is refused
/// whole.
class RegisterPersonTest {

  private static final PartialDate BIRTH = new PartialDate(1985, 3, 5);

  @TempDir Path folder;
  private UseCaseRegister register;
  private RegisterPerson registerPerson;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    registerPerson = register.registerPerson();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void person_isStoredAsTypedWithALedgerLineAndItsFields() {
    RegisterPerson.Done done =
        registerPerson.handle(
            register.officer(), aPerson(" Nguyễn  Văn Đức ", BIRTH, "036 085 001 234"));
    Person stored =
        register.register().maybe(tx -> new PersonRepository().find(tx, done.id())).orElseThrow();
    assertThat(stored.fullName()).isEqualTo("Nguyễn Văn Đức");
    assertThat(stored.citizenNumber().digits()).isEqualTo("036085001234");
    assertThat(stored.address().hamlet()).isEqualTo("Thôn Đông");
    assertThat(register.actions()).containsExactly(LedgerAction.ADD_PERSON);
    assertThat(register.ledger().getFirst().personId()).isEqualTo(done.id().value());
    assertThat(register.register().list(tx -> new ChangeLog().ofLine(tx, 1)))
        .extracting(ChangeLog.Change::field)
        .contains("fullName", "birth", "citizenNumber", "address.hamlet");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # name,  birth,      number,        fault
          '',      1985-03-05, '',            person.name-missing
          A,       2026-11-23, '',            person.birth-future
          A,       1985-03-05, 03608500123x,  person.number-not-digits
          A,       1985-03-05, 36085001234,   person.number-lost-zero
          A,       1985-03-05, 162345678,     person.number-old-number
          A,       1985-03-05, 0360850012345, person.number-wrong-length
          A,       1990-03-05, 036185001234,  person.number-somebody-else
          """)
  void impossibleFacts_areRefusedAndNothingIsWritten(
      String name, String birth, String number, String fault) {
    RegisterPerson.Command command = aPerson(name, PartialDate.parse(birth), number);
    assertThatThrownBy(() -> registerPerson.handle(register.officer(), command))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(fault));
    assertThat(register.actions()).isEmpty();
    assertThat(register.register().number("SELECT count(*) FROM person")).isZero();
  }

  @Test
  void citizenNumberOfSomebodyOnTheRegister_isRefusedAndSaysWhose() {
    PersonId first =
        registerPerson
            .handle(register.officer(), aPerson("Nguyễn Văn Đức", BIRTH, "036085001234"))
            .id();
    assertThatThrownBy(
            () ->
                registerPerson.handle(
                    register.officer(), aPerson("Nguyễn Văn Đức", BIRTH, "036085001234")))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            broken -> {
              assertThat(broken.key()).isEqualTo("person.number-taken");
              assertThat(broken.arguments()).containsExactly(first.display());
            });
    assertThat(register.actions()).containsExactly(LedgerAction.ADD_PERSON);
  }

  @Test
  void sameLineOfAnotherList_isTakenOnce() {
    RegisterPerson.Command line = withRef(aPerson("Đỗ Thị Mai"), "GIA-000001");
    registerPerson.handle(register.officer(), line);
    assertThatThrownBy(() -> registerPerson.handle(register.officer(), line))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("person.ref-taken"));
  }

  @Test
  void peopleDeclaredDifferent_areRemembered() {
    PersonId first = register.person("Nguyễn Văn Đức");
    RegisterPerson.Command c = aPerson("Nguyễn Văn Đức");
    RegisterPerson.Command other =
        new RegisterPerson.Command(
            c.fullName(),
            "",
            c.sex(),
            c.birth(),
            "",
            null,
            "",
            List.of(),
            "",
            "",
            "",
            null,
            null,
            List.of(),
            null,
            null,
            List.of(first));
    PersonId second = registerPerson.handle(register.officer(), other).id();
    assertThat(register.register().list(tx -> new DistinctRepository().of(tx, first)))
        .containsExactly(second);
  }

  @Test
  void whatIsMerelyStrange_isAWarning() {
    RegisterPerson.Command command =
        aPerson("Nguyễn Văn Đức", new PartialDate(1986, 0, 0), "099085001234");
    assertThat(registerPerson.check(command))
        .extracting(RegisterPerson.Warning::key)
        .containsExactly("citizen-number.other-year", "citizen-number.unknown-place");
    assertThat(registerPerson.handle(register.officer(), command).warnings()).hasSize(2);
    assertThat(registerPerson.check(aPerson("A", null, "")))
        .extracting(RegisterPerson.Warning::key)
        .containsExactly("person.warning.number-missing", "person.warning.birth-missing");
  }

  @Test
  void readOnlyUser_isRefusedAndTheRefusalIsWrittenDown() {
    assertThatThrownBy(() -> registerPerson.handle(register.reader(), aPerson("A")))
        .isInstanceOfSatisfying(
            Fault.Denied.class, denied -> assertThat(denied.key()).isEqualTo("access.read-only"));
    assertThat(register.actions()).containsExactly(LedgerAction.REFUSE);
    assertThat(register.register().number("SELECT count(*) FROM person")).isZero();
  }

  private static RegisterPerson.Command withRef(RegisterPerson.Command c, String ref) {
    return new RegisterPerson.Command(
        c.fullName(),
        "",
        c.sex(),
        c.birth(),
        "",
        null,
        "",
        List.of(),
        "",
        "",
        "",
        null,
        c.address(),
        List.of(),
        null,
        ref,
        List.of());
  }
}
