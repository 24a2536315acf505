package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: Tab passes the eye of a password by, its key shows what was typed, and whoever hears the
/// screen is told the key.
class PasswordInputTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void eye_isNoStopOfTab_andItsKeyShowsAndHidesTheText() {
    PasswordInput password = new PasswordInput("Hiện mật khẩu");
    ToggleButton eye = (ToggleButton) password.getChildren().getLast();
    assertThat(eye.isFocusTraversable()).isFalse();
    assertThat(eye.getAccessibleText()).isEqualTo("Hiện mật khẩu (Alt+H)");
    press(password);
    assertThat(hidden(password).isVisible()).isFalse();
    press(password);
    assertThat(hidden(password).isVisible()).isTrue();
  }

  private static Node hidden(PasswordInput password) {
    return password.lookupAll("*").stream()
        .filter(PasswordField.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static void press(PasswordInput password) {
    new FxRobot()
        .interact(
            () ->
                password
                    .input()
                    .fireEvent(
                        new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.H, false, false, true, false)));
  }
}
