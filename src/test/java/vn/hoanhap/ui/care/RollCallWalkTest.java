package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// Focus: a roll-call is a number, a letter and Enter; the arrows choose too, and what the choice
/// does not say goes into the note.
@Tag("walk")
class RollCallWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("9");
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void aNumberALetterAndEnter_areEnough() {
    assertThat(window.focus().getId()).isEqualTo("result-choice");
    window.write("c");
    window.press(KeyCode.ENTER);
    assertThat(entry().result()).isEqualTo("Có mặt");
    assertThat(window.says("Có mặt.")).isTrue();
  }

  @Test
  void theArrows_chooseToo() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.fill("note", "Dang nam vien");
    window.fire("log-save");
    assertThat(entry().result()).isEqualTo("Vắng mặt có phép hoặc có lý do");
    assertThat(entry().note()).isEqualTo("Dang nam vien");
  }

  @Test
  void anotherTypeIsToldInFreeWords_andComesBackToTheChoices() {
    window.write("c");
    window.fire("type-GAP");
    assertThat(isSeen("result")).isTrue();
    assertThat(isSeen("result-choice")).isFalse();
    window.fire("type-DD");
    assertThat(isSeen("result")).isFalse();
    assertThat(((ComboBox<?>) window.find("result-choice")).getItems()).hasSize(3);
    assertThat(((ComboBox<?>) window.find("result-choice")).getValue()).hasToString("Có mặt");
  }

  // The field hides, with the line in it.
  private boolean isSeen(String id) {
    return window.find(id).getParent().isVisible();
  }

  private Activity entry() {
    return register.use().activities().list().handle(register.actor(), person, 0, 9).getFirst();
  }
}
