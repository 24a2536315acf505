package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: letters without tone marks choose in a list, the same one again goes on, and what UniKey
/// takes back and types anew is followed.
class TypedChoiceTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void oneLetter_chooses_andAgainGoesOn() {
    assertThat(chosen("n")).isEqualTo("Nam");
    assertThat(chosen("n", "n")).isEqualTo("Nữ");
    assertThat(chosen("n", "n", "n")).isEqualTo("Nam");
    assertThat(chosen("x")).isNull();
  }

  @Test
  void moreLetters_chooseMoreClosely_alsoAsUniKeySendsThem() {
    assertThat(chosen("n", "u")).isEqualTo("Nữ");
    assertThat(chosen("n", "u", "\b", "ư", "\b", "ữ")).isEqualTo("Nữ");
    assertThat(chosen("k", "h")).isEqualTo("Không rõ");
  }

  private static String chosen(String... letters) {
    ComboBox<String> box =
        new ComboBox<>(FXCollections.observableArrayList("Nam", "Nữ", "Không rõ"));
    TypedChoice.on(box);
    new FxRobot()
        .interact(
            () -> {
              for (String letter : letters) {
                box.fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        letter,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
              }
            });
    return box.getValue();
  }
}
