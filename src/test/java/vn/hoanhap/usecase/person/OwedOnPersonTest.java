package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.activity.Entry;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.today.ShowToday;
import vn.hoanhap.usecase.today.ShowToday.When;

/// Focus: the person's page says what the office owes over this person, as the day's page does.
class OwedOnPersonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private OpenPerson openPerson;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    LawBooks law = LawBooks.shipped();
    openPerson =
        new OpenPerson(
            register.database(),
            register.legalClock(),
            DossierChecklist.shipped(),
            new Duties(law.rules(), law.calendar()));
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void duties_areThoseOfTheDay_andOfNobodyElse() {
    register.measure(person, MeasureKind.SDTP);
    List<ShowToday.Line> alone = theDay();
    PersonId other = register.person("Lê Văn Bình");
    register.measure(other, MeasureKind.CHX);
    assertThat(owed(person, "")).isNotEmpty().containsExactlyInAnyOrderElementsOf(alone);
    assertThat(owed(other, "")).extracting(ShowToday.Line::person).containsOnly(other);
  }

  @Test
  void lines_startWithTheOldest_andEachNamesItsProvision() {
    register.measure(person, MeasureKind.AT);
    List<ShowToday.Line> owed = owed(person, "");
    assertThat(owed).extracting(ShowToday.Line::dueOn).isSorted();
    assertThat(owed.getFirst().when()).isEqualTo(When.LATE);
    assertThat(owed).extracting(ShowToday.Line::code).contains("roll-call", "comment", "papers");
    assertThat(owed).allSatisfy(line -> assertThat(line.article()).isNotBlank());
  }

  @Test
  void agreedStep_isOwed_howeverFarAhead() {
    MeasureId measure = register.measure(person, MeasureKind.DTTT);
    log(measure, new NextStep("nộp bản tự nhận xét", TODAY, null));
    log(measure, new NextStep("gặp lại", TODAY.plusMonths(3), null));
    assertThat(owed(person, ""))
        .filteredOn(line -> line.activity() != null)
        .extracting(ShowToday.Line::text, ShowToday.Line::when)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("nộp bản tự nhận xét", When.TODAY),
            org.assertj.core.api.Assertions.tuple("gặp lại", When.SOON));
  }

  @Test
  void sealedMeasure_owesInTheFile_onlyForAReason() {
    PersonId young =
        register
            .registerPerson()
            .handle(
                register.officer(),
                UseCaseRegister.aPerson("Trần Văn Út", new PartialDate(2007, 1, 1), ""))
            .id();
    person = young;
    MeasureId sealed = register.measure(young, MeasureKind.AT);
    MeasureId plain = register.measure(young, MeasureKind.SDTP);
    log(sealed, new NextStep("gặp gia đình", TODAY, null));
    assertThat(owed(young, "")).extracting(ShowToday.Line::measure).containsOnly(plain);
    assertThat(owed(young, "Họp kiểm điểm"))
        .extracting(ShowToday.Line::measure)
        .contains(plain, sealed);
    assertThat(owed(young, "Họp kiểm điểm"))
        .extracting(ShowToday.Line::text)
        .contains("gặp gia đình");
  }

  private List<ShowToday.Line> owed(PersonId of, String reason) {
    return openPerson.handle(register.officer(), of, Purpose.CARE, reason).owed();
  }

  private List<ShowToday.Line> theDay() {
    return new ShowToday(register.database(), LawBooks.shipped())
        .handle(register.officer(), null).groups().stream()
            .flatMap(group -> group.lines().stream())
            .toList();
  }

  private void log(MeasureId measure, NextStep step) {
    LogActivity.Command command =
        Entry.of(ActivityType.GAP, TODAY, person).about(measure).next(step).command();
    new LogActivity(register.database()).handle(register.officer(), command);
  }
}
