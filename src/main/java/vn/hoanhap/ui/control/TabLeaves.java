package vn.hoanhap.ui.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab and Shift+Tab leave a text area as they leave every other control.
final class TabLeaves {

  private TabLeaves() {}

  static void handle(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB
        && !key.isControlDown()
        && key.getSource() instanceof Node area) {
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }
}
