package vn.hoanhap.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Moves a page so that something on it can be seen.
public final class IntoSight {

  private static final double AROUND = 8;

  private IntoSight() {}

  /// Scrolls the pane around a node no further than needed for all of it to be seen, its top first.
  static void keep(Node node) {
    layOut(node);
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        keep(scroll, node);
        return;
      }
    }
  }

  private static void keep(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = content.getBoundsInLocal().getHeight() - seen;
    if (hidden <= 0 || seen <= 0) {
      return;
    }
    Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double least = place.getMaxY() + AROUND - seen;
    double most = place.getMinY() - AROUND;
    double from = scroll.getVvalue() * hidden;
    double to = Math.min(Math.max(from, least), most);
    if (to != from) {
      scroll.setVvalue(Math.clamp(to / hidden, 0, 1));
    }
  }

  /// Scrolls the pane around a node until the node is in sight; does nothing when it is. What was
  /// just shown has no place yet, so the page is laid out first.
  public static void bring(Node control) {
    layOut(control);
    for (Parent at = control.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        scrollTo(scroll, control);
        return;
      }
    }
  }

  private static void layOut(Node node) {
    if (node.getScene() != null) {
      node.getScene().getRoot().applyCss();
      node.getScene().getRoot().layout();
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
