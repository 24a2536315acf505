package vn.hoanhap.usecase.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.person.OpenPerson;

/// The days of a leave are kept with their entry, counted against what the law allows, and told
/// before they are granted.
class LeaveTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private LogActivity log;
  private CheckLeave check;
  private PersonId person;
  private MeasureId probation;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    log = new LogActivity(register.database());
    check = new CheckLeave(register.database(), register.legalClock());
    person = register.person("Nguyễn Văn Đức");
    // A year from 1 June 2026: at most 60 days each time, 121 in all.
    probation = register.measure(person, MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void days_areReadBackWithTheirEntry() {
    Leave leave = leave("2026-08-01", "2026-08-10");
    grant(probation, leave);
    assertThat(entry().leave()).isEqualTo(leave);
    assertThat(leave.days()).isEqualTo(10);
  }

  @Test
  void absence_countsWhatBelongsToTheMeasureOrToNone() {
    MeasureId other = register.measure(person, MeasureKind.SDTP);
    grant(probation, leave("2026-08-01", "2026-08-10"));
    grant(null, leave("2026-09-01", "2026-09-02"));
    grant(other, leave("2026-10-01", "2026-10-31"));
    grant(probation, new Leave(day("2026-07-01"), day("2026-07-20"), true, false));
    grant(probation, null);
    assertThat(absence()).isEqualTo(new Absence(12, 121, 60, false, 1, 0));
    assertThat(absence().leftDays()).isEqualTo(109);
  }

  @Test
  void overTheLimit_isSaid_andNothingIsRefused() {
    grant(probation, leave("2026-06-10", "2026-08-09"));
    assertThat(absence().isOver()).isTrue();
    assertThat(absence().usedDays()).isEqualTo(61);
  }

  @Test
  void surveillance_limitsEachLeaveAndNoTotal() {
    PersonId watched = register.person("Lê Văn Cảnh");
    register.measure(watched, MeasureKind.QC);
    CheckLeave.Effect effect =
        check.handle(register.officer(), watched, leave("2026-08-01", "2026-08-11")).getFirst();
    assertThat(effect.absence()).isEqualTo(new Absence(11, -1, 10, true, 0, 0));
    assertThat(effect.absence().count()).isEqualTo("11");
  }

  @Test
  void check_tellsTheSumBeforeTheLeaveIsGranted() {
    grant(probation, leave("2026-08-01", "2026-08-10"));
    assertThat(check.handle(register.officer(), person, leave("2026-12-01", "2026-12-05")))
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.kind()).isEqualTo(MeasureKind.AT);
              assertThat(effect.absence()).isEqualTo(new Absence(15, 121, 60, false, 0, 0));
              assertThat(effect.limits())
                  .allMatch(limit -> limit.article().contains("92.1"))
                  .hasSize(2);
            });
    assertThat(entries()).hasSize(1);
    PersonId free = register.person("Lê Thị Bình");
    register.measure(free, MeasureKind.SDTP);
    assertThat(check.handle(register.officer(), free, leave("2026-12-01", "2026-12-05"))).isEmpty();
  }

  @Test
  void studyAndWorkElsewhere_areToldApart_andInNoSum() {
    Leave work = new Leave(day("2026-08-01"), day("2026-11-30"), false, true);
    grant(probation, leave("2026-07-01", "2026-07-10"));
    grant(probation, work);
    assertThat(entry().leave()).isEqualTo(work);
    assertThat(absence()).isEqualTo(new Absence(10, 121, 60, false, 0, 122));
    register.assertRefused(
        "activity.leave-two-kinds", () -> new Leave(TODAY, TODAY, true, true).days());
  }

  @Test
  void check_ofACorrection_leavesTheDaysOfThatEntryOut() {
    ActivityId id = grant(probation, leave("2026-08-01", "2026-08-10"));
    Leave other = leave("2026-09-01", "2026-09-05");
    assertThat(check.handle(register.officer(), person, other, id).getFirst().absence().usedDays())
        .isEqualTo(5);
  }

  @Test
  void correctedDays_replaceThem_andAnotherTypeTakesThemAway() {
    ActivityId id = grant(probation, leave("2026-08-01", "2026-08-10"));
    EditActivity edit = new EditActivity(register.database());
    Leave right = leave("2026-08-01", "2026-08-08");
    edit.handle(register.officer(), id, 1, facts(ActivityType.VM, right), "ghi nhầm ngày về");
    assertThat(entry().leave()).isEqualTo(right);
    edit.handle(register.officer(), id, 2, facts(ActivityType.GAP, null), "chọn nhầm việc");
    assertThat(entry().leave()).isNull();
  }

  @Test
  void daysThatCannotBe_areRefusedByName() {
    register.assertRefused(
        "activity.leave-backwards", () -> leave("2026-08-10", "2026-08-01").days());
    register.assertRefused("activity.leave-to-missing", () -> new Leave(TODAY, null, false, false));
    register.assertRefused(
        "activity.leave-elsewhere",
        () ->
            log.handle(
                register.officer(),
                command(probation, ActivityType.GAP, leave("2026-08-01", "2026-08-02"))));
  }

  @Test
  void undo_takesTheDaysWithTheEntry() {
    ActivityId id = grant(probation, leave("2026-08-01", "2026-08-10"));
    log.undo(register.officer(), List.of(id));
    assertThat(absence().usedDays()).isZero();
    assertThat(register.register().number("SELECT count(*) FROM activity_leave")).isZero();
  }

  private ActivityId grant(MeasureId measure, Leave leave) {
    return log.handle(register.officer(), command(measure, ActivityType.VM, leave))
        .ids()
        .getFirst();
  }

  private LogActivity.Command command(MeasureId measure, ActivityType type, Leave leave) {
    return Entry.of(type, TODAY, person).about(measure).result("Đồng ý").leave(leave).command();
  }

  private static EditActivity.Facts facts(ActivityType type, Leave leave) {
    return new EditActivity.Facts(type, TODAY, "", "", "Đồng ý", "", "", "", leave, null);
  }

  private Absence absence() {
    LawBooks law = LawBooks.shipped();
    return new OpenPerson(
            register.database(),
            register.legalClock(),
            DossierChecklist.shipped(),
            new Duties(law.rules(), law.calendar()))
        .handle(register.officer(), person, Purpose.CARE, "").measures().stream()
            .filter(care -> care.measure().id().equals(probation))
            .map(OpenPerson.Care::absence)
            .findFirst()
            .orElseThrow();
  }

  private List<Activity> entries() {
    return new ListActivities(register.database()).handle(register.reader(), person, 0, 50);
  }

  private Activity entry() {
    return entries().getFirst();
  }

  private static Leave leave(String from, String to) {
    return new Leave(day(from), day(to), false, false);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
