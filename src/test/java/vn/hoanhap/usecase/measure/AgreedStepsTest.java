package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.activity.EditActivity;
import vn.hoanhap.usecase.activity.Entry;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.person.RecordDeath;
import vn.hoanhap.usecase.person.ShowHistory;
import vn.hoanhap.usecase.person.UndoLast;

/// Focus: what was agreed with a person is owed no longer once what it served is over, its words
/// stay, and taking the ending back brings it back.
class AgreedStepsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final NextStep STEP = new NextStep("Kiểm tra việc làm", TODAY.plusDays(3), null);

  @TempDir Path folder;
  private UseCaseRegister register;
  private PersonId person;
  private MeasureId measure;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    person = register.person("Nguyễn Văn Đức");
    measure = register.measure(person, MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void withTheLastMeasure_everyStepEnds_andComesBackWhenItIsTakenBack() {
    ActivityId named = agree(measure);
    agree(null);
    assertThat(closing().foresee(register.officer(), measure, cancelled()).steps()).isEqualTo(2);
    closing().handle(register.officer(), measure, cancelled());
    assertThat(owed()).isEmpty();
    assertThat(step(named)).isEqualTo(STEP.ended());
    assertThat(
            new ShowHistory(register.database())
                .handle(register.officer(), person, 1)
                .getFirst()
                .changes())
        .filteredOn(change -> change.field().equals("nextStep.dueOn"))
        .hasSize(2)
        .allSatisfy(change -> assertThat(change.after()).isNull());
    new UndoLast(register.database()).handle(register.officer(), person);
    assertThat(owed()).hasSize(2);
    assertThat(step(named)).isEqualTo(STEP);
  }

  @Test
  void besideAnotherMeasure_onlyItsOwnStepsEnd() {
    register.measure(person, MeasureKind.SDTP);
    ActivityId named = agree(measure);
    ActivityId unnamed = agree(null);
    AgreedSteps.Foreseen foreseen = closing().foresee(register.officer(), measure, cancelled());
    assertThat(foreseen.closesFile()).isFalse();
    assertThat(foreseen.steps()).isEqualTo(1);
    closing().handle(register.officer(), measure, cancelled());
    assertThat(owed()).containsExactly(unnamed);
    assertThat(step(named).hasEnded()).isTrue();
  }

  @Test
  void withADeath_nothingIsAgreedAnyMore() {
    agree(measure);
    agree(null);
    new RecordDeath(register.database()).handle(register.officer(), person, TODAY, "9/CT", TODAY);
    assertThat(owed()).isEmpty();
  }

  @Test
  void anEntryWhoseStepEnded_isCorrectedWithoutADayForIt() {
    ActivityId entry = agree(measure);
    closing().handle(register.officer(), measure, cancelled());
    EditActivity edit = new EditActivity(register.database());
    int version = edit.read(register.officer(), entry).version();
    edit.handle(
        register.officer(),
        entry,
        version,
        new EditActivity.Facts(
            ActivityType.GAP, TODAY, "Nhà riêng", "", "Đã gặp mẹ", "", "", "", null, STEP.ended()),
        "ghi nhầm người gặp");
    assertThat(step(entry).hasEnded()).isTrue();
  }

  private CloseMeasure closing() {
    return new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped());
  }

  private static Closing cancelled() {
    return new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ-TA", TODAY, "");
  }

  private ActivityId agree(MeasureId about) {
    return new LogActivity(register.database())
        .handle(
            register.officer(),
            Entry.of(ActivityType.GAP, TODAY, person)
                .about(about)
                .at("Nhà riêng")
                .result("Đã gặp")
                .next(STEP)
                .command())
        .ids()
        .getFirst();
  }

  private List<ActivityId> owed() {
    return register
        .register()
        .<DutySource.Step>list(tx -> new DutySource().steps(tx, person))
        .stream()
        .map(DutySource.Step::activity)
        .toList();
  }

  private NextStep step(ActivityId entry) {
    return register
        .database()
        .read(tx -> new ActivityRepository().find(tx, entry).orElseThrow().nextStep());
  }

  @Test
  void entriesDatedAfterTheEnd_areToldBeforeItIsStored() {
    RecordDeath death = new RecordDeath(register.database());
    LocalDate before = TODAY.minusDays(5);
    assertThat(death.foresee(register.officer(), person, before, "9/CT", TODAY).later()).isZero();
    agree(measure);
    AgreedSteps.Foreseen foreseen =
        death.foresee(register.officer(), person, before, "9/CT", TODAY);
    assertThat(foreseen.later()).isEqualTo(1);
    assertThat(foreseen.latest()).isAfter(before);
    assertThat(death.foresee(register.officer(), person, TODAY, "9/CT", TODAY).later()).isZero();
  }
}
