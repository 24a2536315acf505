package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.usecase.UseCaseRegister.aPerson;
import static vn.hoanhap.usecase.person.EditPerson.FormerNumber.HELD;
import static vn.hoanhap.usecase.person.EditPerson.FormerNumber.MISTYPED;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.DistinctRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: changed facts keep their history, old numbers stay findable, a death closes what was
/// open.
class EditPersonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PartialDate BIRTH = new PartialDate(1985, 3, 5);

  @TempDir Path folder;
  private UseCaseRegister register;
  private EditPerson editPerson;
  private Person person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    editPerson = new EditPerson(register.database(), TestRegister.CLOCK, register.reference());
    PersonId id =
        register
            .registerPerson()
            .handle(register.officer(), aPerson("Nguyễn Văn Đức", BIRTH, "036085001234"))
            .id();
    person = stored(id);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Person stored(PersonId id) {
    return register.register().maybe(tx -> new PersonRepository().find(tx, id)).orElseThrow();
  }

  @Test
  void mistypedNumber_staysInTheHistoryAlone() {
    Person after =
        editPerson.handle(register.officer(), withNumber(person, "036085009999"), MISTYPED);
    assertThat(after.previousNumbers()).isEmpty();
    assertThat(
            new ShowHistory(register.database())
                .handle(register.reader(), person.id(), 10)
                .getFirst()
                .changes())
        .contains(
            new ShowHistory.FieldChange("person", "citizenNumber", "036085001234", "036085009999"));
    register.assertRefused(
        "person.former-unsaid",
        () -> editPerson.handle(register.officer(), withNumber(after, "036085008888"), null));
  }

  @Test
  void nothingDifferent_writesNeitherHistoryNorLedger() {
    int before = register.ledger().size();
    Person after = editPerson.handle(register.officer(), person, null);
    assertThat(after.version()).isEqualTo(person.version());
    assertThat(register.ledger()).hasSize(before);
  }

  @Test
  void formerCitizenNumber_movesToThePreviousNumbers() {
    Person after = editPerson.handle(register.officer(), withNumber(person, "036085009999"), HELD);
    assertThat(after.previousNumbers())
        .extracting(PreviousNumber::number)
        .containsExactly("036085001234");
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.EDIT_PERSON);
    assertThat(
            new ShowHistory(register.database())
                .handle(register.reader(), person.id(), 10)
                .getFirst()
                .changes())
        .contains(
            new ShowHistory.FieldChange("person", "citizenNumber", "036085001234", "036085009999"));
  }

  @Test
  void olderVersion_isAConflict() {
    editPerson.handle(register.officer(), withNumber(person, "036085009999"), HELD);
    register.assertRefused(
        "person.conflict",
        () -> editPerson.handle(register.officer(), withNumber(person, "036085008888"), HELD));
  }

  @Test
  void numberOfAnother_andImpossibleNumber_areRefused() {
    PersonId other =
        register
            .registerPerson()
            .handle(register.officer(), aPerson("Đỗ Văn Ba", BIRTH, "036085005555"))
            .id();
    register.assertRefused(
        "person.number-taken",
        () -> editPerson.handle(register.officer(), withNumber(person, "036085005555"), HELD));
    register.assertRefused(
        "person.number-somebody-else",
        () -> editPerson.handle(register.officer(), withNumber(person, "036190001234"), HELD));
    assertThat(stored(other).citizenNumber().digits()).isEqualTo("036085005555");
    register.assertDenied(() -> editPerson.handle(register.reader(), person, null));
  }

  @Test
  void distinctPeople_areRememberedOnce() {
    PersonId other = register.person("Nguyễn Văn Đức");
    MarkDistinct markDistinct = new MarkDistinct(register.database());
    markDistinct.handle(register.officer(), person.id(), other);
    markDistinct.handle(register.officer(), other, person.id());
    assertThat(register.register().list(tx -> new DistinctRepository().of(tx, other)))
        .containsExactly(person.id());
    register.assertRefused(
        "person.distinct-from-self", () -> markDistinct.handle(register.officer(), other, other));
    register.assertRefused(
        "person.not-found",
        () -> markDistinct.handle(register.officer(), other, new PersonId(999)));
    register.assertDenied(() -> markDistinct.handle(register.reader(), other, person.id()));
  }

  @Test
  void death_closesWhatWasOpenOnThatDay() {
    MeasureId measure = register.measure(person.id(), MeasureKind.AT);
    RecordDeath recordDeath = new RecordDeath(register.database());
    recordDeath.handle(register.officer(), person.id(), TODAY.minusDays(3), "12/GCT", TODAY);
    Measure closed =
        register.register().maybe(tx -> new MeasureRepository().find(tx, measure)).orElseThrow();
    assertThat(closed.status()).isEqualTo(MeasureStatus.CLOSED);
    assertThat(closed.closing().endedOn()).isEqualTo(TODAY.minusDays(3));
    assertThat(stored(person.id()).diedOn()).isEqualTo(TODAY.minusDays(3));
    assertThat(register.actions()).filteredOn(LedgerAction.RECORD_DEATH::equals).hasSize(1);
    register.assertRefused(
        "person.death-twice",
        () -> recordDeath.handle(register.officer(), person.id(), TODAY, "12/GCT", TODAY));
  }

  @Test
  void deathWithoutDayOrPaper_isRefused() {
    RecordDeath recordDeath = new RecordDeath(register.database());
    register.assertRefused(
        "person.death-day-missing",
        () -> recordDeath.handle(register.officer(), person.id(), null, "1", TODAY));
    register.assertRefused(
        "person.death-paper-missing",
        () -> recordDeath.handle(register.officer(), person.id(), TODAY, " ", TODAY));
    register.assertRefused(
        "person.death-future",
        () -> recordDeath.handle(register.officer(), person.id(), TODAY.plusDays(1), "1", TODAY));
    register.assertRefused(
        "person.death-before-birth",
        () ->
            recordDeath.handle(
                register.officer(), person.id(), LocalDate.of(1980, 1, 1), "1", TODAY));
    register.assertRefused(
        "person.death-paper-before",
        () -> recordDeath.handle(register.officer(), person.id(), TODAY, "1", TODAY.minusDays(12)));
    register.measure(person.id(), MeasureKind.AT);
    register.assertRefused(
        "person.death-before-measure",
        () ->
            recordDeath.handle(
                register.officer(), person.id(), LocalDate.of(2020, 1, 1), "1", TODAY));
    register.assertDenied(
        () -> recordDeath.handle(register.reader(), person.id(), TODAY, "1", TODAY));
  }

  private static Person withNumber(Person p, String number) {
    return Changed.with(p, "citizenNumber", new CitizenNumber(number));
  }
}
