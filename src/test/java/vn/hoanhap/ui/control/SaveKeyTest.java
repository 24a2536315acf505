package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Focus: Ctrl+Enter saves the form it is pressed in, once a press, and never by the repetitions of
/// the press that opened the form.
class SaveKeyTest {

  private final List<String> saved = new ArrayList<>();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void keyInAField_pressesTheButton_whichShowsIt() {
    onScreen(
        () -> {
          Overlay overlay = overlay();
          TextField field = open(overlay);
          send(field, KeyEvent.KEY_PRESSED, true);
          return field;
        });
    assertThat(saved).containsExactly("saved");
  }

  @Test
  void keyStillHeldFromOpening_savesNothing_untilItIsPressedAnew() {
    onScreen(
        () -> {
          Overlay overlay = overlay();
          send(overlay.getChildren().getFirst(), KeyEvent.KEY_PRESSED, true);
          TextField field = open(overlay);
          send(field, KeyEvent.KEY_PRESSED, true);
          send(field, KeyEvent.KEY_PRESSED, true);
          saved.add("held");
          send(field, KeyEvent.KEY_RELEASED, true);
          send(field, KeyEvent.KEY_PRESSED, true);
          return field;
        });
    assertThat(saved).containsExactly("held", "saved");
  }

  @Test
  void enterAlone_isLeftToTheField() {
    onScreen(
        () -> {
          TextField field = open(overlay());
          send(field, KeyEvent.KEY_PRESSED, false);
          return field;
        });
    assertThat(saved).isEmpty();
  }

  @Test
  void button_showsTheKey() {
    Button button = onScreen(() -> SaveKey.shown(new Button("Lưu")));
    assertThat(((KeyHint) button.getGraphic()).getText()).isEqualTo("Ctrl Enter");
    assertThat(button.getTooltip().getText()).isEqualTo("Lưu (Ctrl+Enter)");
  }

  private static Overlay overlay() {
    Overlay overlay = new Overlay(new StackPane());
    new Scene(overlay, 800, 600);
    return overlay;
  }

  private TextField open(Overlay overlay) {
    TextField field = new TextField();
    Button save = new Button("Lưu");
    save.setOnAction(pressed -> saved.add("saved"));
    overlay.showPanel(new Panel("Tên", "Đóng").body(field).foot(save).saves(save), () -> {});
    return field;
  }

  private static void send(javafx.scene.Node to, EventType<KeyEvent> type, boolean control) {
    to.fireEvent(new KeyEvent(type, "", "", KeyCode.ENTER, false, control, false, false));
  }

  private static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
