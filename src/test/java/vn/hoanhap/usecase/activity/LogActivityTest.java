package vn.hoanhap.usecase.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.RecordDeath;

/// Focus: what was done is logged for one or several people, all or none, and can be taken back at
/// once.
class LogActivityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private LogActivity logActivity;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    logActivity = new LogActivity(register.database());
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private List<Activity> log(PersonId of) {
    return new ListActivities(register.database()).handle(register.reader(), of, 0, 50);
  }

  @Test
  void entry_isStoredWithWhoDidItAndALedgerLine() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    NextStep step = new NextStep("Gọi lại cho xưởng mộc", TODAY.plusDays(7), null);
    LogActivity.Done done =
        logActivity.handle(
            register.officer(), command(List.of(person), measure, ActivityType.VIEC, TODAY, step));
    Activity entry = log(person).getFirst();
    assertThat(entry.id()).isEqualTo(done.ids().getFirst());
    assertThat(entry.officer()).isEqualTo(register.officer().id());
    assertThat(entry.nextStep()).isEqualTo(step);
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.ADD_ACTIVITY);
    assertThat(register.ledger().getLast().detail()).isEqualTo("VIEC");
  }

  @Test
  void severalPeople_getOneEntryEach() {
    PersonId other = register.person("Đỗ Thị Mai");
    LogActivity.Done done =
        logActivity.handle(
            register.officer(),
            command(List.of(person, other), null, ActivityType.GDPL, TODAY, null));
    assertThat(done.ids()).hasSize(2);
    assertThat(log(person)).hasSize(1);
    assertThat(log(other)).hasSize(1);
    logActivity.undo(register.officer(), done.ids());
    assertThat(log(person)).isEmpty();
    assertThat(log(other)).isEmpty();
    assertThat(register.actions()).endsWith(LedgerAction.UNDO, LedgerAction.UNDO);
  }

  @Test
  void oneUnknownPersonAmongSeveral_stopsAll() {
    List<PersonId> people = List.of(person, new PersonId(999));
    register.assertRefused(
        "person.not-found",
        () ->
            logActivity.handle(
                register.officer(), command(people, null, ActivityType.GAP, TODAY, null)));
    assertThat(log(person)).isEmpty();
  }

  @Test
  void nothingIsLoggedAfterADeath_butWhatWasDoneBeforeIt() {
    new RecordDeath(register.database())
        .handle(register.officer(), person, TODAY.minusDays(3), "12/GCT", TODAY);
    refused(
        "activity.date-after-death",
        command(List.of(person), null, ActivityType.GAP, TODAY.minusDays(2), null));
    logActivity.handle(
        register.officer(),
        command(List.of(person), null, ActivityType.GAP, TODAY.minusDays(3), null));
    assertThat(log(person)).hasSize(1);
  }

  @Test
  void whatMakesNoSense_isRefused() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    PersonId other = register.person("Đỗ Thị Mai");
    refused("activity.person-missing", command(List.of(), null, ActivityType.GAP, TODAY, null));
    refused(
        "activity.date-future",
        command(List.of(person), null, ActivityType.GAP, TODAY.plusDays(1), null));
    refused(
        "activity.date-before-birth",
        command(List.of(person), null, ActivityType.GAP, LocalDate.of(1900, 1, 1), null));
    refused("activity.type-missing", command(List.of(person), null, null, TODAY, null));
    refused("activity.date-missing", command(List.of(person), null, ActivityType.GAP, null, null));
    refused(
        "activity.several-measure",
        command(List.of(person, other), measure, ActivityType.GAP, TODAY, null));
    refused(
        "activity.other-measure", command(List.of(other), measure, ActivityType.GAP, TODAY, null));
    refused(
        "activity.step-text-missing",
        command(List.of(person), null, ActivityType.GAP, TODAY, new NextStep(" ", TODAY, null)));
    refused(
        "activity.step-day-missing",
        command(List.of(person), null, ActivityType.GAP, TODAY, new NextStep("Gọi", null, null)));
    refused(
        "activity.step-before",
        command(
            List.of(person),
            null,
            ActivityType.GAP,
            TODAY,
            new NextStep("Gọi", TODAY.minusDays(1), null)));
    refused("activity.period-missing", graded("", "kha"));
    refused("activity.period-missing", graded("2026-13", "kha"));
    refused("activity.grade-missing", graded("2026-10", "xuat-sac"));
  }

  @Test
  void monthlyComment_keepsItsMonthAndGrade() {
    logActivity.handle(register.officer(), graded("2026-10", "kha"));
    assertThat(log(person).getFirst().period() + " " + log(person).getFirst().grade())
        .isEqualTo("2026-10 kha");
  }

  @Test
  void wordsThatDoNotBelong_areNamedAndStored() {
    LogActivity.Command said = noted("Đối tượng có mặt, test nhanh âm tính");
    assertThat(logActivity.handle(register.officer(), said).wordsToReconsider())
        .containsExactlyInAnyOrder("đối tượng", "test nhanh", "âm tính");
    assertThat(logActivity.wordsToReconsider("Gia đình hợp tác.")).isEmpty();
  }

  @Test
  void sameLineOfAnotherList_isTakenOnce() {
    LogActivity.Command line = Entry.of(ActivityType.GAP, TODAY, person).ref("HD-1").command();
    logActivity.handle(register.officer(), line);
    refused("activity.ref-taken", line);
  }

  @Test
  void nextStep_isDoneOnce() {
    ActivityId entry =
        logActivity
            .handle(
                register.officer(),
                command(
                    List.of(person),
                    null,
                    ActivityType.GAP,
                    TODAY,
                    new NextStep("Gọi", TODAY, null)))
            .ids()
            .getFirst();
    DoNextStep doNextStep = new DoNextStep(register.database());
    register.assertRefused(
        "activity.step-done-future",
        () -> doNextStep.handle(register.officer(), entry, TODAY.plusDays(1)));
    doNextStep.handle(register.officer(), entry, TODAY);
    assertThat(log(person).getFirst().nextStep().doneOn()).isEqualTo(TODAY);
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.DO_NEXT_STEP);
    register.assertRefused(
        "activity.step-not-owed", () -> doNextStep.handle(register.officer(), entry, TODAY));
    register.assertDenied(() -> doNextStep.handle(register.reader(), entry, TODAY));
  }

  @Test
  void readOnlyUser_isRefused() {
    register.assertDenied(
        () ->
            logActivity.handle(
                register.reader(), command(List.of(person), null, ActivityType.GAP, TODAY, null)));
  }

  @Test
  void templates_areSortedByUseAndNeedANameAndAKind() {
    ActivityTemplates templates = new ActivityTemplates(register.database());
    ActivityTemplates.Template call =
        templates.save(
            register.officer(),
            new ActivityTemplates.Template(0, "Gọi điện", ActivityType.GAP, "", "Đã gọi", ""));
    ActivityTemplates.Template visit =
        templates.save(
            register.officer(),
            new ActivityTemplates.Template(0, "Đến nhà", ActivityType.GAP, "Nhà riêng", "", ""));
    templates.used(register.officer(), visit.id());
    assertThat(templates.list(register.reader())).containsExactly(visit, call);
    templates.remove(register.officer(), visit.id());
    assertThat(templates.list(register.reader())).containsExactly(call);
    register.assertRefused(
        "activity.template-name-missing",
        () ->
            templates.save(
                register.officer(),
                new ActivityTemplates.Template(0, " ", ActivityType.GAP, "", "", "")));
  }

  private void refused(String key, LogActivity.Command command) {
    register.assertRefused(key, () -> logActivity.handle(register.officer(), command));
  }

  private static LogActivity.Command command(
      List<PersonId> people, MeasureId measure, ActivityType type, LocalDate date, NextStep step) {
    return Entry.of(type, date, people)
        .about(measure)
        .at("Nhà riêng")
        .withWhom("Gia đình")
        .result("Có mặt")
        .next(step)
        .command();
  }

  private LogActivity.Command graded(String period, String grade) {
    return Entry.of(ActivityType.NX, TODAY, person).graded(period, grade).command();
  }

  private LogActivity.Command noted(String note) {
    return Entry.of(ActivityType.GAP, TODAY, person).note(note).command();
  }
}
