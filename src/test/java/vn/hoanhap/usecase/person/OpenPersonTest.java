package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.HolidayTable;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.WorkingDays;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.activity.Entry;
import vn.hoanhap.usecase.activity.ListActivities;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.person.OpenPerson.PersonFile;
import vn.hoanhap.usecase.today.ShowToday;

/// Focus: each opening is written down with its purpose; closed and sealed files open only for a
/// reason.
class OpenPersonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private OpenPerson openPerson;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    Duties duties = new Duties(RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()));
    openPerson =
        new OpenPerson(
            register.database(), register.legalClock(), DossierChecklist.shipped(), duties);
    person =
        register
            .registerPerson()
            .handle(
                register.officer(),
                UseCaseRegister.aPerson(
                    "Nguyễn Văn Đức", new PartialDate(1985, 3, 5), "036085001234"))
            .id();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void closeMeasure(MeasureId measure) {
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ", TODAY, "");
    new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped())
        .handle(register.officer(), measure, closing);
  }

  @Test
  void ordinaryFile_opensWithClockAndChecklistAndIsWrittenDown() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    DossierItem judgment =
        new DossierItem(measure, "judgment", DossierItem.State.PRESENT, "45", TODAY, "");
    new SetDossierItem(register.database()).handle(register.officer(), judgment);
    PersonFile file = openPerson.handle(register.reader(), person, Purpose.CARE, "");
    assertThat(file.person().fullName()).isEqualTo("Nguyễn Văn Đức");
    assertThat(file.masked()).isFalse();
    OpenPerson.Care care = file.measures().getFirst();
    assertThat(care.clock().computedEnd()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(care.papers()).extracting(OpenPerson.Paper::item).contains(judgment);
    assertThat(care.papers())
        .filteredOn(paper -> paper.item().code().equals("undertaking"))
        .allSatisfy(paper -> assertThat(paper.item().state()).isEqualTo(DossierItem.State.MISSING))
        .isNotEmpty();
    assertThat(file.expungement()).isNotEmpty();
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.VIEW_PERSON);
    assertThat(register.ledger().getLast().detail()).isEqualTo("care");
  }

  @Test
  void missingPaperOfANewFile_isDueByTheLaw() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    PersonFile file = openPerson.handle(register.officer(), person, Purpose.CARE, "");
    assertThat(file.measures().getFirst().measure().id()).isEqualTo(measure);
    assertThat(file.measures().getFirst().papers())
        .filteredOn(paper -> paper.item().code().equals("undertaking"))
        .allSatisfy(
            paper -> assertThat(paper.dueOn()).isNotNull().isAfter(LocalDate.of(2026, 6, 1)));
  }

  @Test
  void closedFile_needsAReason() {
    closeMeasure(register.measure(person, MeasureKind.AT));
    assertThat(openPerson.needsReason(register.officer(), person)).isTrue();
    register.assertDenied(() -> openPerson.handle(register.officer(), person, Purpose.CARE, "  "));
    PersonFile file =
        openPerson.handle(register.officer(), person, Purpose.PAPERS, "Người dân khiếu nại");
    assertThat(file.measures()).hasSize(1);
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.OPEN_RESTRICTED);
    assertThat(register.ledger().getLast().detail()).isEqualTo("papers: Người dân khiếu nại");
  }

  @Test
  void closedFile_isMaskedForWhoeverMayOnlyLook() {
    closeMeasure(register.measure(person, MeasureKind.AT));
    PersonFile file =
        openPerson.handle(register.reader(), person, Purpose.INSPECTION, "Kiểm tra theo lịch");
    assertThat(file.masked()).isTrue();
    assertThat(file.person().fullName()).isEqualTo("N.V.Đ.");
    assertThat(file.person().citizenNumber()).isNull();
    assertThat(file.person().birth()).isEqualTo(new PartialDate(1985, 0, 0));
  }

  @Test
  void sealedMeasureBesideAnOpenOne_isShownOnlyForAReason() {
    PersonId young =
        register
            .registerPerson()
            .handle(
                register.officer(),
                UseCaseRegister.aPerson("Trần Văn Út", new PartialDate(2007, 1, 1), ""))
            .id();
    register.measure(young, MeasureKind.AT);
    register.measure(young, MeasureKind.SDTP);
    assertThat(openPerson.needsReason(register.officer(), young)).isFalse();
    assertThat(openPerson.handle(register.officer(), young, Purpose.CARE, "").measures())
        .extracting(care -> care.measure().kind())
        .containsExactly(MeasureKind.SDTP);
    assertThat(
            openPerson.handle(register.officer(), young, Purpose.CARE, "Họp kiểm điểm").measures())
        .hasSize(2);
    assertThat(register.actions()).endsWith(LedgerAction.VIEW_PERSON, LedgerAction.OPEN_RESTRICTED);
  }

  @Test
  void sealedFile_needsAReason() {
    PersonId young =
        register
            .registerPerson()
            .handle(
                register.officer(),
                UseCaseRegister.aPerson("Trần Văn Út", new PartialDate(2009, 1, 1), ""))
            .id();
    register.measure(young, MeasureKind.AT);
    register.assertDenied(() -> openPerson.handle(register.chief(), young, Purpose.CARE, ""));
    assertThat(openPerson.handle(register.chief(), young, Purpose.CARE, "Họp kiểm điểm").measures())
        .hasSize(1);
    assertThat(openPerson.handle(register.chief(), young, Purpose.CARE, "Họp kiểm điểm").owed())
        .as("what the day's page does not say is said in the file")
        .extracting(ShowToday.Line::code)
        .contains("roll-call");
  }

  @Test
  void number_isRevealedAndWrittenDown() {
    assertThat(openPerson.revealNumber(register.officer(), person)).isEqualTo("036085001234");
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.REVEAL_NUMBER);
    register.assertDenied(() -> openPerson.revealNumber(register.reader(), person));
  }

  @Test
  void unknownPerson_isNotFound() {
    register.assertRefused(
        "person.not-found",
        () -> openPerson.handle(register.officer(), new PersonId(99), Purpose.CARE, ""));
  }

  @Test
  void draftWithoutMeasure_opensWithoutAReason() {
    assertThat(openPerson.handle(register.officer(), person, Purpose.CARE, "").measures())
        .isEmpty();
  }

  @Test
  void entriesOfASealedMeasure_stayHiddenWithIt() {
    PersonId young = person("Trần Văn Út", new PartialDate(2007, 1, 1));
    MeasureId sealed = register.measure(young, MeasureKind.AT);
    MeasureId plain = register.measure(young, MeasureKind.SDTP);
    log(young, sealed);
    log(young, plain);
    assertThat(openPerson.handle(register.officer(), young, Purpose.CARE, "").activityCount())
        .isEqualTo(1);
    assertThat(
            openPerson
                .handle(register.officer(), young, Purpose.CARE, "Họp kiểm điểm")
                .activityCount())
        .isEqualTo(2);
    ListActivities list = new ListActivities(register.database());
    assertThat(list.handle(register.officer(), young, 0, 50))
        .extracting(Activity::measure)
        .containsExactly(plain);
    assertThat(list.handle(register.officer(), young, 1, 50)).isEmpty();
  }

  @Test
  void historyOfASealedMeasure_staysHiddenBesideAnOpenOne() {
    PersonId young = person("Trần Văn Út", new PartialDate(2007, 1, 1));
    log(young, register.measure(young, MeasureKind.AT));
    ShowHistory history = new ShowHistory(register.database());
    assertThat(history.handle(register.officer(), young, 50))
        .extracting(ShowHistory.Line::action)
        .contains(LedgerAction.ADD_MEASURE);
    register.measure(young, MeasureKind.SDTP);
    assertThat(history.handle(register.officer(), young, 50))
        .filteredOn(line -> line.action() == LedgerAction.ADD_MEASURE)
        .extracting(ShowHistory.Line::detail)
        .containsExactly("SDTP");
    assertThat(history.handle(register.officer(), young, 50))
        .extracting(ShowHistory.Line::action)
        .doesNotContain(LedgerAction.ADD_ACTIVITY);
  }

  @Test
  void changesOfAFile_areFoundBehindManyLooks() {
    for (int look = 0; look < 5; look++) {
      openPerson.handle(register.officer(), person, Purpose.CARE, "");
    }
    ShowHistory history = new ShowHistory(register.database());
    assertThat(history.handle(register.officer(), person, 5))
        .allMatch(line -> line.action() == LedgerAction.VIEW_PERSON);
    assertThat(history.withoutLooks(register.officer(), person, 5))
        .extracting(ShowHistory.Line::action)
        .contains(LedgerAction.ADD_PERSON)
        .doesNotContain(LedgerAction.VIEW_PERSON);
  }

  @Test
  void maskedFile_hasNoLog() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    log(person, measure);
    closeMeasure(measure);
    assertThat(
            openPerson
                .handle(register.reader(), person, Purpose.INSPECTION, "Kiểm tra theo lịch")
                .activities())
        .isEmpty();
    assertThat(new ListActivities(register.database()).handle(register.reader(), person, 0, 50))
        .isEmpty();
    assertThat(new ListActivities(register.database()).handle(register.officer(), person, 0, 50))
        .hasSize(1);
  }

  private PersonId person(String name, PartialDate birth) {
    return register
        .registerPerson()
        .handle(register.officer(), UseCaseRegister.aPerson(name, birth, ""))
        .id();
  }

  private void log(PersonId of, MeasureId measure) {
    LogActivity.Command command = Entry.of(ActivityType.GAP, TODAY, of).about(measure).command();
    new LogActivity(register.database()).handle(register.officer(), command);
  }
}
