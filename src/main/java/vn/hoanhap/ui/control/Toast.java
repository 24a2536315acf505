package vn.hoanhap.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The short message at the foot of the page: what was saved, with Undo while it stands there. A
/// new message takes the place of the old one; one that offers Undo waits long enough to be read,
/// thought over and pressed, and can be put away.
public final class Toast extends StackPane {

  static final Duration STAYS = Duration.seconds(8);
  static final Duration STAYS_WITH_UNDO = Duration.seconds(20);

  private final PauseTransition life = new PauseTransition(STAYS);
  private final String closeName;
  private Runnable undo;

  /// `closeName` names the button that puts a message away.
  public Toast(String closeName) {
    this.closeName = closeName;
    getStyleClass().add("hn-toast-place");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMouseTransparent(false);
    life.setOnFinished(over -> clear());
  }

  /// Says that something is done.
  public void say(String message) {
    show(Feather.CHECK, message, null, null);
  }

  /// Says something worth knowing while nothing was done.
  public void hint(String message) {
    show(Feather.INFO, message, null, null);
  }

  /// Says that something is saved and offers to take it back.
  public void say(String message, String undoVerb, Runnable undoAction) {
    show(Feather.CHECK, message, undoVerb, undoAction);
  }

  /// Takes the last saved thing back, if that is still offered; answers whether it was.
  public boolean undo() {
    if (undo == null) {
      return false;
    }
    Runnable action = undo;
    clear();
    action.run();
    return true;
  }

  /// No message stands there.
  boolean isEmpty() {
    return getChildren().isEmpty();
  }

  /// Takes the message away.
  public void clear() {
    undo = null;
    getChildren().clear();
  }

  private void show(Feather sign, String message, String undoVerb, Runnable undoAction) {
    undo = undoAction;
    Label words = new Label(message);
    words.setId("toast");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox box = new HBox(new Icon(sign), words);
    box.getStyleClass().add("hn-toast");
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(message);
    if (undoAction != null) {
      Button take = Buttons.plain(undoVerb, this::undo);
      take.setId("toast-undo");
      Button close = Buttons.icon(Feather.X, closeName, this::clear);
      close.setId("toast-close");
      box.getChildren().addAll(take, close);
    }
    getChildren().setAll(box);
    life.setDuration(undoAction == null ? STAYS : STAYS_WITH_UNDO);
    life.playFromStart();
  }
}
