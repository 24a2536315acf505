package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: what was written before is offered while one types, taken only when it is wanted, and
/// never changes what is typed.
class SuggestingInputTest {

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void wordsWithoutMarks_offerWhatFits_andEnterTakesTheMarkedOne() throws TimeoutException {
    SuggestingInput input = shown();
    robot.interact(() -> input.input().setText("khu vuc 3"));
    assertThat(list(input).isVisible()).isTrue();
    assertThat(list(input).getItems()).containsExactly("Tòa án nhân dân khu vực 3");
    assertThat(input.input().getText()).isEqualTo("khu vuc 3");
    press(input, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(input.input().getText()).isEqualTo("Tòa án nhân dân khu vực 3");
    assertThat(list(input).isVisible()).isFalse();
  }

  @Test
  void downInAnEmptyLine_showsAll_andEscapeHidesThem() throws TimeoutException {
    SuggestingInput input = shown();
    assertThat(list(input).isVisible()).isFalse();
    press(input, KeyCode.DOWN);
    assertThat(list(input).getItems()).hasSize(2);
    press(input, KeyCode.ESCAPE);
    assertThat(list(input).isVisible()).isFalse();
    assertThat(input.input().getText()).isEmpty();
  }

  private void press(SuggestingInput input, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.interact(
          () ->
              input
                  .input()
                  .fireEvent(
                      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
  }

  @SuppressWarnings("unchecked")
  private static ListView<String> list(SuggestingInput input) {
    return (ListView<String>) input.lookup(".hn-fitting");
  }

  private SuggestingInput shown() throws TimeoutException {
    SuggestingInput[] made = new SuggestingInput[1];
    FxToolkit.setupStage(
        stage -> {
          made[0] =
              new SuggestingInput(
                  FXCollections.observableArrayList(
                      "Tòa án nhân dân khu vực 3", "Trại giam Ninh Khánh"));
          stage.setScene(new Scene(made[0], 400, 300));
        });
    FxToolkit.showStage();
    robot.interact(() -> made[0].input().requestFocus());
    return made[0];
  }
}
