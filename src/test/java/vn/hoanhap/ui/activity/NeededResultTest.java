package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.usecase.activity.Entry;
import vn.hoanhap.usecase.activity.LogActivity;

/// Focus: a roll-call without "present" or "absent", and a review meeting without its conclusion,
/// are not saved; the form says what the result must tell.
class NeededResultTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId person;
  private LogViewModel model;
  private final List<LogViewModel.Saved> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An", MeasureKind.AT);
    model = register.newEntry(new AnsweringDialogs());
    model.open(List.of(person));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aRollCall_saysWhetherThePersonWasThere() {
    List<Input> focused = new ArrayList<>();
    model.saving().onWrong(focused::add);
    model.offer(ActivityType.DD);
    assertThat(model.results.hint().getValue()).startsWith("Ghi rõ: có mặt");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(focused).containsExactly(model.result);
    assertThat(model.result.errorProperty().get()).contains("có mặt, vắng mặt có phép");
    model.result.set("abc");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.result.errorProperty().get()).startsWith("Chọn một trong các kết quả");
    model.result.set("Có mặt");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"DD", "HOP"})
  void theRegisterItself_refusesThemWithoutAResult(ActivityType type) {
    LogActivity.Command command =
        Entry.of(type, LocalDate.of(2026, 11, 20), person).result(" ").command();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    Fault.RuleBroken.class,
                    () -> register.use().activities().log().handle(register.actor(), command))
                .field())
        .isEqualTo("result");
  }

  @Test
  void anotherType_takesTheDemandAway() {
    model.offer(ActivityType.DD);
    model.save(saved::add);
    assertThat(model.result.errorProperty().get()).isNotEmpty();
    model.offer(ActivityType.VM);
    assertThat(model.result.errorProperty().get()).isEmpty();
  }

  @Test
  void aResultOfTheRollCall_isNoResultOfAVisit_andFreeWordsStay() {
    model.offer(ActivityType.DD);
    model.result.set("Có mặt");
    model.offer(ActivityType.GAP);
    assertThat(model.result.value()).isEmpty();
    model.offer(ActivityType.DD);
    assertThat(model.result.value()).as("whoever comes back").isEqualTo("Có mặt");
    model.offer(ActivityType.GAP);
    model.result.set("Gặp tại nhà");
    model.offer(ActivityType.VM);
    assertThat(model.result.value()).isEqualTo("Gặp tại nhà");
  }

  @Test
  void whatIsAppliedFor_hasItsResultLater() {
    model.offer(ActivityType.TTHC);
    assertThat(model.results.hint().getValue()).isEmpty();
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }
}
