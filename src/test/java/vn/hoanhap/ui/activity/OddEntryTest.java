package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: a visit without a word, and one from before the measure, are asked about once; a visit
/// with a word is saved at once. Whoever looks again stands in the field in question.
class OddEntryTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId person;
  private LogViewModel model;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<LogViewModel.Saved> saved = new ArrayList<>();
  private final List<Input> looked = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An", MeasureKind.AT);
    model = register.newEntry(dialogs);
    model.open(List.of(person));
    model.chooseByDigit(1);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aVisitWithoutAWord_isAskedAboutOnce() {
    dialogs.yes = false;
    model.saving().onWrong(looked::add);
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(looked).containsExactly(model.result);
    assertThat(dialogs.asked)
        .singleElement()
        .asString()
        .contains("có gặp được không", "chọn “Vẫn ghi”");
    dialogs.yes = true;
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @Test
  void aWord_isEnough() {
    model.result.set("Gặp tại nhà");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void aDayBeforeTheMeasure_isAskedAbout_withBothDays() {
    model.result.set("Gặp tại nhà");
    model.date.set("5/11/2016");
    dialogs.yes = false;
    model.saving().onWrong(looked::add);
    model.save(saved::add);
    assertThat(looked).containsExactly(model.date);
    assertThat(dialogs.asked).singleElement().asString().contains("05/11/2016", "10/02/2025");
  }

  @Test
  void aRollCallOfSomebodyFined_isAskedAbout_andOfTheOthersNot() {
    PersonId fined = register.person("Bùi Thị Sen", MeasureKind.VPHC_CB);
    model.open(List.of(person, fined));
    model.offer(ActivityType.DD);
    model.result.set("Có mặt");
    dialogs.yes = false;
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(dialogs.asked)
        .singleElement()
        .asString()
        .contains("Bùi Thị Sen", "Không thuộc diện điểm danh")
        .doesNotContain("Hoàng Đức An: Không thuộc");
  }

  @Test
  void aDayWithoutWhatIsToBeDone_isNotThrownAway() {
    model.result.set("Gặp tại nhà");
    model.stepDue.set("5/12/2026");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.step.errorProperty().get()).contains("để làm việc gì");
    model.step.set("Xem sổ lao động");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }
}
