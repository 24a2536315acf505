package vn.hoanhap.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Whether the last thing that was done in a window was done by a key: whoever works with keys must
/// see where the focus is when something opens.
final class LastInput {

  private static final String KEY = "hn-last-input-was-a-key";

  private LastInput() {}

  /// Takes notice of keys and of the mouse from now on; `root` is the root of its window.
  static void watch(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, key -> root.getProperties().put(KEY, true));
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse -> root.getProperties().put(KEY, false));
  }

  /// Whether a key was the last thing in the window of a node; not when nobody takes notice.
  static boolean wasKey(Node node) {
    Scene scene = node.getScene();
    return scene != null && Boolean.TRUE.equals(scene.getRoot().getProperties().get(KEY));
  }
}
