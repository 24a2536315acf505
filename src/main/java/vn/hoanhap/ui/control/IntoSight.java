package vn.hoanhap.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Moves a page so that something on it can be seen.
public final class IntoSight {

  private IntoSight() {}

  /// Scrolls the pane around a node until the node is in sight; does nothing when it is. What was
  /// just shown has no place yet, so the page is laid out first.
  public static void bring(Node control) {
    if (control.getScene() != null) {
      control.getScene().getRoot().applyCss();
      control.getScene().getRoot().layout();
    }
    for (Parent at = control.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        scrollTo(scroll, control);
        return;
      }
    }
  }

  private static void scrollTo(ScrollPane scroll, Node control) {
    Node content = scroll.getContent();
    double whole = content.getBoundsInLocal().getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    if (whole <= seen) {
      return;
    }
    Bounds place = content.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
    double top = place.getMinY();
    double from = scroll.getVvalue() * (whole - seen);
    if (top >= from && place.getMaxY() <= from + seen) {
      return;
    }
    scroll.setVvalue(Math.clamp((top - seen / 3) / (whole - seen), 0, 1));
  }
}
