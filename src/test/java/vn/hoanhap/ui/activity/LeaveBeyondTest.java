package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: a leave of more days than the law allows is asked about once before it is saved, with the
/// numbers and the article; study and work elsewhere are told apart and ask nothing.
class LeaveBeyondTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId an;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<LogViewModel.Saved> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    // A year from 1 June 2026: at most 60 days each time, 121 in all.
    an = register.person("Hoàng Đức An", MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void beyondTheLaw_isAskedAboutOnce_withNumbersAndArticle() {
    dialogs.yes = false;
    LogViewModel model = leave(List.of(an), "1/7/2026", "20/11/2026");
    assertThat(model.leave.sumProperty().get()).endsWith("cộng lại 143/121 ngày, quá 22 ngày.");
    List<Input> looked = new ArrayList<>();
    model.saving().onWrong(looked::add);
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(looked).containsExactly(model.leave.to);
    assertThat(dialogs.asked).hasSize(1);
    assertThat(dialogs.asked.getFirst())
        .contains("Án treo: lần này 143 ngày, mỗi lần không quá 60 ngày (")
        .contains("Án treo: cộng lại 143/121 ngày, quá 22 ngày (")
        .contains("Điều 92", "chưa đối chiếu với Luật");
    dialogs.yes = true;
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(entry().leave().days()).isEqualTo(143);
  }

  @Test
  void withinTheLaw_isAskedNothing() {
    leave(List.of(an), "1/7/2026", "29/8/2026").save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void ofSeveral_theQuestionNamesWhoIsBeyond() {
    PersonId binh = register.person("Lê Văn Bình", MeasureKind.SDTP);
    leave(List.of(an, binh), "1/7/2026", "31/8/2026").save(saved::add);
    assertThat(dialogs.asked).hasSize(1);
    assertThat(dialogs.asked.getFirst())
        .contains("Hoàng Đức An, Án treo: lần này 62 ngày")
        .doesNotContain("Lê Văn Bình");
  }

  @Test
  void studyOrWork_isToldApart_andAsksNothing() {
    LogViewModel model = leave(List.of(an), "1/7/2026", "20/11/2026");
    model.leave.kind.set(LeaveFields.WORK);
    assertThat(model.leave.sumProperty().get())
        .startsWith("Lần này 143 ngày, ghi riêng")
        .contains("Cần xem xét", "127/2025");
    assertThat(model.leave.to.warningProperty().get()).isEmpty();
    model.save(saved::add);
    assertThat(dialogs.asked).isEmpty();
    assertThat(entry().leave().work()).isTrue();
  }

  @Test
  void aCorrection_asksOnlyWhenTheDaysChange() {
    leave(List.of(an), "1/7/2026", "31/8/2026").save(saved::add);
    dialogs.asked.clear();
    EditActivityViewModel note = correction();
    note.note.set("Đã khai báo tạm vắng");
    note.save(() -> {});
    assertThat(dialogs.asked).isEmpty();
    EditActivityViewModel longer = correction();
    longer.leave.to.set("1/9/2026");
    longer.reason.set("ghi nhầm ngày về");
    longer.save(() -> {});
    assertThat(dialogs.asked).hasSize(1);
    assertThat(dialogs.asked.getFirst()).contains("lần này 63 ngày").doesNotContain("cộng lại");
  }

  private EditActivityViewModel correction() {
    return new EditActivityViewModel(
        new EditActivityViewModel.UseCases(
            register.use().activities().edit(), register.use().activities().leaves()),
        register.actor(),
        register.tasks(),
        dialogs,
        CareRegister.CLOCK,
        CareRegister.MESSAGES,
        new EditActivityViewModel.Entry(entry(), 1));
  }

  private LogViewModel leave(List<PersonId> people, String from, String to) {
    LogViewModel model = register.newEntry(dialogs);
    model.open(people);
    model.offer(ActivityType.VM);
    model.leave.from.set(from);
    model.leave.to.set(to);
    return model;
  }

  private Activity entry() {
    return register.use().activities().list().handle(register.actor(), an, 0, 50).getFirst();
  }
}
