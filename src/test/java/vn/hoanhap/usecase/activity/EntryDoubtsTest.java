package vn.hoanhap.usecase.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: an entry from before the measure, and a visit about which nothing is told, are odd and
/// stored all the same; nothing else is asked about.
class EntryDoubtsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate JUDGED = LocalDate.of(2025, 2, 10);

  @TempDir Path folder;
  private UseCaseRegister register;
  private LogActivity log;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    log = new LogActivity(register.database());
    person = register.person("Nguyễn Văn Đức");
    register.measure(person, MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anEntryFromBeforeTheJudgment_isOdd_fromThatDayOnItIsNot() {
    LocalDate early = JUDGED.minusDays(1);
    assertThat(doubts(told(person, early)))
        .containsExactly(new Doubt(person, "before-measure", List.of(early, JUDGED)));
    assertThat(doubts(told(person, JUDGED))).isEmpty();
    assertThat(log.handle(register.officer(), told(person, early)).ids()).hasSize(1);
  }

  @Test
  void whoHasNoMeasure_hasNoFirstDay() {
    assertThat(doubts(told(register.person("Lê Văn Bình"), LocalDate.of(2020, 1, 1)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GAP", "XM", "VP"})
  void aVisitOfWhichNothingIsTold_isOdd(ActivityType type) {
    assertThat(doubts(command(person, type, TODAY, "", "", null)))
        .extracting(Doubt::code)
        .containsExactly("empty");
    assertThat(doubts(command(person, type, TODAY, "Ở nhà", "", null))).isEmpty();
    assertThat(doubts(command(person, type, TODAY, "", "Đang làm thợ", null))).isEmpty();
    NextStep step = new NextStep("Đến lại", TODAY.plusDays(7), null);
    assertThat(doubts(command(person, type, TODAY, "", "", step))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GDPL", "YT", "TTHC", "XAT", "KT"})
  void helpNeedsNoWords(ActivityType type) {
    assertThat(doubts(command(person, type, TODAY, "", "", null))).isEmpty();
  }

  @Test
  void aLabelInAnyText_isAskedAbout_aQuotationIsNot() {
    NextStep step = new NextStep("Gặp lại đối tượng", TODAY.plusDays(7), null);
    assertThat(doubts(command(person, ActivityType.GAP, TODAY, "Ở nhà", "Con nghiện", step)))
        .extracting(Doubt::code, Doubt::arguments)
        .containsExactly(
            tuple(Doubt.WORDS, List.of("con nghiện", "note")),
            tuple(Doubt.WORDS, List.of("đối tượng", "nextStep")));
    assertThat(
            doubts(
                command(
                    person, ActivityType.GAP, TODAY, "Ở nhà", "Giấy mời ghi “đối tượng”", null)))
        .isEmpty();
  }

  @Test
  void ofSeveralPeople_theEmptyEntryIsOnePoint_andEachEarlyDayItsOwn() {
    PersonId other = register.person("Đỗ Thị Mai");
    register.measure(other, MeasureKind.AT);
    LogActivity.Command both =
        Entry.of(ActivityType.GAP, LocalDate.of(2020, 1, 1), List.of(person, other)).command();
    assertThat(doubts(both))
        .extracting(doubt -> doubt.person() + " " + doubt.code())
        .containsExactlyInAnyOrder(
            person + " before-measure", other + " before-measure", "null empty");
  }

  @Test
  void aCorrection_isAskedOnlyAboutWhatItMakesOdd() {
    EditActivity edit = new EditActivity(register.database());
    ActivityId empty =
        log.handle(register.officer(), command(person, ActivityType.GAP, TODAY, "", "", null))
            .ids()
            .getFirst();
    assertThat(edit.doubts(register.officer(), empty, facts(TODAY.minusDays(1)))).isEmpty();
    assertThat(edit.doubts(register.officer(), empty, facts(LocalDate.of(2020, 1, 1))))
        .extracting(Doubt::code)
        .containsExactly("before-measure");
  }

  private List<Doubt> doubts(LogActivity.Command command) {
    return log.doubts(register.officer(), command);
  }

  private static LogActivity.Command told(PersonId person, LocalDate day) {
    return command(person, ActivityType.GAP, day, "Ở nhà", "", null);
  }

  private static LogActivity.Command command(
      PersonId person,
      ActivityType type,
      LocalDate day,
      String result,
      String note,
      NextStep step) {
    return Entry.of(type, day, person)
        .at("Nhà riêng")
        .result(result)
        .note(note)
        .next(step)
        .command();
  }

  private static EditActivity.Facts facts(LocalDate day) {
    return new EditActivity.Facts(ActivityType.GAP, day, "", "", "", "", "", "", null, null);
  }
}
