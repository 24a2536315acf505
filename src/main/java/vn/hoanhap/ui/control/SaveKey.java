package vn.hoanhap.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key that saves every form, shown on the button that it presses.
public final class SaveKey {

  private static final String NAME = "Ctrl+Enter";

  private SaveKey() {}

  /// Shows the key on a button whose page hears it elsewhere.
  public static Button shown(Button save) {
    return Buttons.withKey(save, NAME);
  }

  /// The key presses the button from anywhere in a form.
  public static Button in(Node form, Button save) {
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isPressed(key)) {
            key.consume();
            save.fire();
          }
        });
    return shown(save);
  }

  /// Whether it is this key.
  static boolean isPressed(KeyEvent key) {
    return key.getCode() == KeyCode.ENTER
        && key.isShortcutDown()
        && !key.isShiftDown()
        && !key.isAltDown();
  }
}
