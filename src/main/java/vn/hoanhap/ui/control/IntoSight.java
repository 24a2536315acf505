package vn.hoanhap.ui.control;

import java.util.Optional;
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
    Place.of(node)
        .ifPresent(
            place -> {
              double least = place.bottom() + AROUND - place.seen();
              place.scroll(Math.min(Math.max(place.from(), least), place.top() - AROUND));
            });
  }

  /// Scrolls the pane around a node until the node is in sight; does nothing when it is. What was
  /// just shown has no place yet, so the page is laid out first.
  public static void bring(Node control) {
    layOut(control);
    Place.of(control)
        .filter(place -> !place.isInSight())
        .ifPresent(place -> place.scroll(place.top() - place.seen() / 3));
  }

  /// Where a node stands in the content of its pane, all in pixels from the top of the content:
  /// `from` is the first that is seen, `seen` how many are, `hidden` how many are not.
  private record Place(
      ScrollPane pane, double top, double bottom, double from, double seen, double hidden) {

    /// Nothing where no pane is around the node, or where all of its content is seen.
    static Optional<Place> of(Node node) {
      for (Parent at = node.getParent(); at != null; at = at.getParent()) {
        if (at instanceof ScrollPane pane) {
          return Optional.of(in(pane, node)).filter(place -> place.seen > 0 && place.hidden > 0);
        }
      }
      return Optional.empty();
    }

    private static Place in(ScrollPane pane, Node node) {
      Node content = pane.getContent();
      Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
      double seen = pane.getViewportBounds().getHeight();
      double hidden = content.getBoundsInLocal().getHeight() - seen;
      return new Place(
          pane, bounds.getMinY(), bounds.getMaxY(), pane.getVvalue() * hidden, seen, hidden);
    }

    boolean isInSight() {
      return top >= from && bottom <= from + seen;
    }

    void scroll(double to) {
      if (to != from) {
        pane.setVvalue(Math.clamp(to / hidden, 0, 1));
      }
    }
  }

  private static void layOut(Node node) {
    if (node.getScene() != null) {
      node.getScene().getRoot().applyCss();
      node.getScene().getRoot().layout();
    }
  }
}
