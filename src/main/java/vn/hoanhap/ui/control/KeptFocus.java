package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the focus on a page whose lists are built anew after a change: the button that had it is
/// gone, and the window would give it to the first control of all, far from the page.
public final class KeptFocus {

  private final Parent page;
  private Node last;

  private KeptFocus(Parent page) {
    this.page = page;
  }

  /// From now on the focus goes to what carries the same id when what had it leaves the page, else
  /// to the first control of the page.
  public static void in(Parent page) {
    KeptFocus kept = new KeptFocus(page);
    ChangeListener<Node> watch = (owner, before, now) -> kept.moved(before, now);
    page.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.focusOwnerProperty().removeListener(watch);
              }
              if (now != null) {
                now.focusOwnerProperty().addListener(watch);
              }
            });
  }

  private void moved(Node before, Node now) {
    if (Within.is(now, page)) {
      last = now;
    } else if (before != null && before == last && before.getScene() == null) {
      String id = before.getId();
      last = null;
      // The list is still being filled.
      Platform.runLater(() -> giveBack(id));
    }
  }

  private void giveBack(String id) {
    if (page.getScene() == null || page.isDisabled()) {
      return;
    }
    page.lookupAll("*").stream()
        .filter(node -> id != null && id.equals(node.getId()) && node.isFocusTraversable())
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, () -> FirstFocus.in(page));
  }
}
