package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;

/// Finds where the cursor should stand when a sheet opens: the first field to type in, else the
/// button that Enter presses, else the main button, else the first thing that takes the focus.
/// After a key it shows its ring.
public final class FirstFocus {

  private FirstFocus() {}

  /// Puts the focus there; a sheet without anything to focus keeps none.
  public static void in(Node root) {
    Node field = first(root, node -> node instanceof TextInputControl text && text.isEditable());
    Node enter = first(root, node -> node instanceof Button button && button.isDefaultButton());
    Node main = first(root, node -> node.getStyleClass().contains("hn-primary"));
    Node any = first(root, node -> true);
    Node chosen = field != null ? field : enter != null ? enter : main != null ? main : any;
    if (chosen != null) {
      give(chosen);
    }
  }

  // Whoever came by a key sees the ring, as after Tab: where the cursor blinks it is not needed.
  private static void give(Node node) {
    node.requestFocus();
    if (node.isFocused() && !(node instanceof TextInputControl) && LastInput.wasKey(node)) {
      node.requestFocusTraversal(TraversalDirection.NEXT);
      node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }

  /// Puts the focus on a node as soon as it is on the screen: what stands in a scroll pane gets
  /// there only when the page is laid out first.
  public static void on(Node node) {
    if (node.getScene() != null) {
      give(node);
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                node.sceneProperty().removeListener(this);
                Platform.runLater(() -> give(node));
              }
            });
  }

  private static Node first(Node node, java.util.function.Predicate<Node> wanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable() && wanted.test(node)) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child, wanted);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
