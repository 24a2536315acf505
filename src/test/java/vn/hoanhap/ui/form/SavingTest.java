package vn.hoanhap.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.HeldTasks;

/// Focus: however often Save is pressed while it works, a form is stored once, also when it is
/// looked through for odd things first.
class SavingTest {

  private final HeldTasks tasks = new HeldTasks();
  private final Saving saving = new Saving(new Form(), tasks, new Messages(Language.VIETNAMESE));
  private final List<String> stored = new ArrayList<>();

  private void press() {
    saving.saveAsking(
        new AnsweringDialogs(),
        () -> new Saving.Odd(List.of(), ""),
        () -> stored.add("once"),
        answer -> {});
  }

  @Test
  void aFormThatIsLookedThroughFirst_isStoredOnce() {
    press();
    press();
    assertThat(tasks.waiting()).isEqualTo(1);
    tasks.next();
    assertThat(saving.busyProperty().get()).isTrue();
    press();
    assertThat(tasks.waiting()).isEqualTo(1);
    tasks.next();
    assertThat(stored).containsExactly("once");
    assertThat(saving.busyProperty().get()).isFalse();
    assertThat(tasks.waiting()).isZero();
  }
}
