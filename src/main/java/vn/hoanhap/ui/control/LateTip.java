package vn.hoanhap.ui.control;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the mouse first comes over its control. A page of a hundred lines
/// would else make a hundred windows that nobody looks at, which is felt.
public final class LateTip {

  private LateTip() {}

  /// Gives a control its tooltip; an empty text gives none.
  public static void on(Control control, Supplier<String> text) {
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        entered -> {
          String words = control.getTooltip() == null ? text.get() : "";
          if (!words.isEmpty()) {
            control.setTooltip(new Tooltip(words));
          }
        });
  }
}
