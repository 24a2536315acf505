package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.activity.DoNextStep;
import vn.hoanhap.usecase.activity.Entry;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.dossier.AssignHelper;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.measure.AdjustMeasure;
import vn.hoanhap.usecase.measure.CloseMeasure;

/// Focus: the last change of every kind is taken back whole, by whoever made it or the chief, once.
class UndoLastTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private UndoLast undo;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    undo = new UndoLast(register.database());
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Optional<Person> stored() {
    return register.register().maybe(tx -> new PersonRepository().find(tx, person));
  }

  private Measure stored(MeasureId id) {
    return register.register().maybe(tx -> new MeasureRepository().find(tx, id)).orElseThrow();
  }

  private void undone(LedgerAction expected) {
    assertThat(undo.what(register.officer(), person)).contains(expected);
    undo.handle(register.officer(), person);
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.UNDO);
    assertThat(register.ledger().getLast().detail()).isEqualTo(expected.code());
    assertThat(undo.what(register.officer(), person)).isEmpty();
  }

  @Test
  void addedPerson_goes() {
    undone(LedgerAction.ADD_PERSON);
    assertThat(stored()).isEmpty();
  }

  @Test
  void editedFacts_comeBack() {
    Person before = stored().orElseThrow();
    new EditPerson(register.database(), TestRegister.CLOCK, register.reference())
        .handle(
            register.officer(),
            before
                .withDiedOn(null)
                .withPreviousNumbers(
                    List.of(new PreviousNumber("162345678", null, "Công an tỉnh"))),
            null);
    undone(LedgerAction.EDIT_PERSON);
    assertThat(stored().orElseThrow().previousNumbers()).isEmpty();
  }

  @Test
  void addedMeasure_goesAndThePersonIsADraftAgain() {
    register.measure(person, MeasureKind.AT);
    undone(LedgerAction.ADD_MEASURE);
    assertThat(register.register().number("SELECT count(*) FROM measure")).isZero();
    assertThat(register.register().text("SELECT state FROM person")).isEqualTo("draft");
  }

  @Test
  void measureWithEntriesInTheLog_staysAndSaysWhy() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    register.register().write(tx -> new ActivityRepository().insert(tx, activityOf(measure)));
    assertThatThrownBy(() -> undo.handle(register.officer(), person))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("person.undo-in-use"));
    assertThat(register.actions()).doesNotContain(LedgerAction.UNDO);
  }

  @Test
  void closing_isTakenBack() {
    register.register().write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    MeasureId measure = register.measure(person, MeasureKind.AT);
    Measure before = stored(measure);
    Closing closing = new Closing(CloseReason.TRANSFERRED, TODAY, "4/CV", TODAY, "Xã Gia Viễn");
    new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped())
        .handle(register.officer(), measure, closing);
    undone(LedgerAction.TRANSFER_OUT);
    assertThat(stored(measure))
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(before);
  }

  @Test
  void adjustment_isTakenBackWithTheEndItMoved() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    Adjustment shorter =
        new Adjustment(
            0,
            Adjustment.Type.SHORTENED,
            Period.ofMonths(2),
            0,
            null,
            null,
            "9/QĐ",
            TODAY,
            "Tòa án");
    new AdjustMeasure(register.database(), register.legalClock())
        .handle(register.officer(), measure, shorter);
    undone(LedgerAction.ADJUST_MEASURE);
    assertThat(stored(measure).adjustments()).isEmpty();
    assertThat(stored(measure).term().computedEnd()).isEqualTo(LocalDate.of(2027, 6, 1));
  }

  @Test
  void death_isTakenBackWithEveryMeasureItClosed() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    new RecordDeath(register.database()).handle(register.officer(), person, TODAY, "1/GCT", TODAY);
    undone(LedgerAction.RECORD_DEATH);
    assertThat(stored().orElseThrow().diedOn()).isNull();
    assertThat(stored(measure).status().isCurrent()).isTrue();
  }

  @Test
  void loggedEntryAndDoneStep_areTakenBackOneByOne() {
    register.measure(person, MeasureKind.AT);
    ActivityId entry = log(new NextStep("Gọi lại", TODAY, null));
    new DoNextStep(register.database()).handle(register.officer(), entry, TODAY);
    undone(LedgerAction.DO_NEXT_STEP);
    assertThat(
            register
                .register()
                .maybe(tx -> new ActivityRepository().find(tx, entry))
                .orElseThrow()
                .nextStep()
                .doneOn())
        .isNull();
    ActivityId second = log(null);
    undone(LedgerAction.ADD_ACTIVITY);
    assertThat(register.register().maybe(tx -> new ActivityRepository().find(tx, second)))
        .isEmpty();
  }

  @Test
  void helperAndPaper_areTakenBack() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    List<DossierItem> ofBasis =
        register.register().list(tx -> new DossierRepository().ofMeasure(tx, measure));
    Helper helper =
        new Helper(0, measure, "Đỗ Thị Mai", "Hội Phụ nữ", "", TODAY, "3/QĐ", TODAY, TODAY, null);
    new AssignHelper(register.database(), DossierChecklist.shipped())
        .handle(register.officer(), helper);
    undone(LedgerAction.ASSIGN_HELPER);
    assertThat(register.register().list(tx -> new HelperRepository().ofMeasure(tx, measure)))
        .isEmpty();
    assertThat(register.register().list(tx -> new DossierRepository().ofMeasure(tx, measure)))
        .isEqualTo(ofBasis);
    DossierItem paper =
        new DossierItem(measure, "undertaking", DossierItem.State.PRESENT, "45", TODAY, "");
    new SetDossierItem(register.database()).handle(register.officer(), paper);
    undone(LedgerAction.SET_DOSSIER);
    assertThat(register.register().list(tx -> new DossierRepository().ofMeasure(tx, measure)))
        .isEqualTo(ofBasis);
  }

  @Test
  void viewsInBetween_doNotHideTheLastChange() {
    register
        .register()
        .write(
            tx -> {
              new Journal().line(tx, LedgerAction.VIEW_PERSON, person, "care");
              return null;
            });
    assertThat(undo.what(register.officer(), person)).contains(LedgerAction.ADD_PERSON);
  }

  @Test
  void changeOfAnother_isTheChiefsToUndo() {
    register.registerPerson();
    Actor other = new Actor(new UserId(99), "Khác", Role.OFFICER);
    assertThat(undo.what(other, person)).isEmpty();
    assertThatThrownBy(() -> undo.handle(other, person)).isInstanceOf(Fault.Denied.class);
    undo.handle(register.chief(), person);
    assertThat(stored()).isEmpty();
  }

  @Test
  void secondUndo_isRefused() {
    register.measure(person, MeasureKind.AT);
    undo.handle(register.officer(), person);
    assertThatThrownBy(() -> undo.handle(register.officer(), person))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("person.nothing-to-undo"));
  }

  @Test
  void readOnlyUser_isRefused() {
    assertThat(undo.what(register.reader(), person)).isEmpty();
    assertThatThrownBy(() -> undo.handle(register.reader(), person))
        .isInstanceOf(Fault.Denied.class);
  }

  private ActivityId log(NextStep step) {
    LogActivity.Command command = Entry.of(ActivityType.GAP, TODAY, person).next(step).command();
    return new LogActivity(register.database())
        .handle(register.officer(), command)
        .ids()
        .getFirst();
  }

  private Activity activityOf(MeasureId measure) {
    return Changed.with(
        TestRegister.anActivity(person, ActivityType.GAP, TODAY), "measure", measure);
  }
}
