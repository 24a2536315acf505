package vn.hoanhap.usecase.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: the result of a roll-call is one of three, however it is typed; anything else is refused
/// with the three, and an older entry in words of its own stays readable and can be put right.
class RollCallResultTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String OLD = "Có mặt tại nhà";

  @TempDir Path folder;
  private UseCaseRegister register;
  private LogActivity log;
  private EditActivity edit;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    log = new LogActivity(register.database());
    edit = new EditActivity(register.database());
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed,                            stored
          Có mặt,                             Có mặt
          co mat,                             Có mặt
          Present,                            Có mặt
          vang mat co phep hoac co ly do,     Vắng mặt có phép hoặc có lý do
          Absent for no known reason,         Vắng mặt không rõ lý do
          """)
  void aChoice_isStoredInItsOwnWords(String typed, String result) {
    assertThat(stored(logged(typed)).result()).isEqualTo(result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "Có mặt tại nhà", "vắng"})
  void anythingElse_isRefused_withTheChoices(String typed) {
    Fault.RuleBroken refusal = catchThrowableOfType(Fault.RuleBroken.class, () -> logged(typed));
    assertThat(refusal.key()).isEqualTo("activity.result-other");
    assertThat(refusal.field()).isEqualTo("result");
    assertThat(refusal.article()).isEqualTo("NĐ231 Điều 10");
    assertThat(refusal.arguments())
        .containsExactly(
            typed,
            new Phrase(
                "Có mặt; Vắng mặt có phép hoặc có lý do; Vắng mặt không rõ lý do",
                "Present; Absent with leave or for a reason; Absent for no known reason"));
  }

  @Test
  void aMeeting_isConcludedInFreeWords() {
    assertThat(ResultRules.choices(ActivityType.HOP)).isEmpty();
    LogActivity.Done done =
        log.handle(register.officer(), command(ActivityType.HOP, "Rút kinh nghiệm"));
    assertThat(stored(done.ids().getFirst()).result()).isEqualTo("Rút kinh nghiệm");
  }

  @Test
  void anOlderEntry_keepsItsWords_whileItsDayIsPutRight() {
    ActivityId entry = older();
    edit.handle(register.officer(), entry, 1, facts(DAY.minusDays(1), OLD), "ghi nhầm ngày");
    assertThat(stored(entry).result()).isEqualTo(OLD);
    assertThat(stored(entry).date()).isEqualTo(DAY.minusDays(1));
  }

  @Test
  void anOlderEntry_isPutRight_toAChoiceAlone() {
    ActivityId entry = older();
    register.assertRefused(
        "activity.result-other",
        () -> edit.handle(register.officer(), entry, 1, facts(DAY, "abc"), "ghi nhầm"));
    edit.handle(register.officer(), entry, 1, facts(DAY, "co mat"), "ghi nhầm");
    assertThat(stored(entry).result()).isEqualTo("Có mặt");
  }

  @Test
  void aChoice_isReadInTheLanguageOfTheReader() {
    assertThat(ResultRules.shown("Có mặt")).isEqualTo(new Phrase("Có mặt", "Present"));
    assertThat(ResultRules.shown(OLD)).isEqualTo(new Phrase(OLD, OLD));
  }

  private ActivityId logged(String result) {
    return log.handle(register.officer(), command(ActivityType.DD, result)).ids().getFirst();
  }

  /// As a program stored it that knew no choices.
  private ActivityId older() {
    Activity present = stored(logged("Có mặt"));
    Activity free =
        new Activity(
            null,
            "",
            0,
            person,
            null,
            ActivityType.DD,
            DAY,
            present.place(),
            present.withWhom(),
            OLD,
            "",
            "",
            "",
            null,
            null,
            present.officer(),
            null);
    return register
        .database()
        .write(register.officer(), tx -> new ActivityRepository().insert(tx, free))
        .id();
  }

  private Activity stored(ActivityId entry) {
    return register.database().read(tx -> new ActivityRepository().find(tx, entry)).orElseThrow();
  }

  private LogActivity.Command command(ActivityType type, String result) {
    return Entry.of(type, DAY, person).result(result).command();
  }

  private static EditActivity.Facts facts(LocalDate day, String result) {
    return new EditActivity.Facts(ActivityType.DD, day, "", "", result, "", "", "", null, null);
  }
}
