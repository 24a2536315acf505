package vn.hoanhap.ui.control;

import javafx.scene.Node;

/// Where a node stands in the tree of the screen.
public final class Within {

  private Within() {}

  /// Whether a node is `around` or stands somewhere in it; null stands nowhere.
  public static boolean is(Node node, Node around) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == around) {
        return true;
      }
    }
    return false;
  }
}
