package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: Down goes from the line to the first entry, Enter takes the only one that fits, and of
/// several none is taken unseen.
class PickerTest {

  private static final List<String> COMMUNES = List.of("Yên Mô", "Yên Khánh", "Kim Sơn");

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void downAndEnter_takeTheFirst() {
    assertThat(chosen("Yên", KeyCode.DOWN, KeyCode.ENTER)).isEqualTo("Yên Mô");
    assertThat(chosen("Yên", KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER)).isEqualTo("Yên Khánh");
  }

  @Test
  void enter_takesTheOnlyOneThatFits() {
    assertThat(chosen("Kim", KeyCode.ENTER)).isEqualTo("Kim Sơn");
  }

  @Test
  void enter_marksTheBestOfSeveral_andTakesItWhenPressedAgain() {
    assertThat(chosen("Yên", KeyCode.ENTER)).isNull();
    assertThat(chosen("Yên", KeyCode.ENTER, KeyCode.ENTER)).isEqualTo("Yên Mô");
  }

  private static String chosen(String typed, KeyCode... keys) {
    Picker<String> picker = new Picker<>(PickerTest::fitting, name -> name, "Chọn lại");
    new FxRobot()
        .interact(
            () -> {
              new Scene(picker, 400, 400);
              picker.input().setText(typed);
              for (KeyCode key : keys) {
                picker
                    .input()
                    .fireEvent(
                        new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
              }
            });
    return picker.valueProperty().get();
  }

  private static List<String> fitting(String typed) {
    return COMMUNES.stream().filter(name -> name.startsWith(typed)).toList();
  }
}
