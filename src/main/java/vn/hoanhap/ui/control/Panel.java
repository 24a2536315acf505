package vn.hoanhap.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A sheet at the right side of the page for a short task: title and close button on top, the form
/// in the middle, the buttons below with the primary one last. The shell shows it and closes it.
public final class Panel extends BorderPane {

  private final VBox body = new VBox();
  private final HBox foot = new HBox();
  private Runnable close = () -> {};
  private Runnable drop = () -> close.run();

  public Panel(String title, String closeName) {
    getStyleClass().add("hn-panel");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    Label name = new Label(title);
    name.getStyleClass().add("hn-title");
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(name, Buttons.icon(Feather.X, closeName, () -> close.run()));
    head.getStyleClass().add("hn-panel-head");
    body.getStyleClass().add("hn-panel-body");
    foot.getStyleClass().add("hn-panel-foot");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(head);
    setCenter(scroll);
  }

  /// A panel with more room.
  public Panel wide() {
    getStyleClass().add("hn-wide");
    return this;
  }

  /// Sets the content.
  public Panel body(Node... content) {
    body.getChildren().setAll(content);
    return this;
  }

  /// Sets the buttons; the primary one last.
  public Panel foot(Button... buttons) {
    foot.getChildren().setAll(buttons);
    setBottom(foot);
    return this;
  }

  /// Lets the key that saves press the primary button, which shows it.
  public Panel saves(Button save) {
    SaveKey.in(this, save);
    return this;
  }

  /// What the close button and Esc do; the shell sets it.
  public void onClose(Runnable action) {
    close = action;
  }

  /// What the button does that says that nothing is saved; the shell sets it.
  public void onDrop(Runnable action) {
    drop = action;
  }

  /// Closes without asking: whoever presses “Không lưu” has answered the question already.
  public void drop() {
    drop.run();
  }

  /// Asks to be closed, as the close button does.
  public void close() {
    close.run();
  }
}
