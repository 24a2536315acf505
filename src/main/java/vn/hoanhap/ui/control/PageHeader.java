package vn.hoanhap.ui.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of a page: its title, one line that says what it is for, and its buttons on the right,
/// the primary one last. Texts may be bound.
public final class PageHeader extends HBox {

  private final Label title = new Label();
  private final Label purpose = new Label();
  private final HBox buttons = new HBox(8);
  private final VBox words = new VBox(2, title, purpose);

  public PageHeader(String titleText, String purposeText) {
    getStyleClass().add("hn-page-header");
    title.getStyleClass().add("hn-title");
    title.setAccessibleRole(AccessibleRole.TEXT);
    title.setId("page-title");
    title.setText(titleText);
    whole(title);
    whole(purpose);
    purpose.getStyleClass().add("hn-muted");
    purpose.setText(purposeText);
    HBox.setHgrow(words, Priority.ALWAYS);
    buttons.setMinWidth(USE_PREF_SIZE);
    buttons.setAlignment(Pos.BOTTOM_RIGHT);
    getChildren().addAll(words, buttons);
  }

  private static void whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  public StringProperty titleProperty() {
    return title.textProperty();
  }

  public StringProperty purposeProperty() {
    return purpose.textProperty();
  }

  /// Adds buttons in reading order; give the primary one last.
  public PageHeader with(Node... controls) {
    buttons.getChildren().addAll(controls);
    return this;
  }

  /// Adds a small line above the title that leads back to the page this one belongs to.
  public PageHeader under(String parent, Runnable open) {
    Button crumb = Buttons.link(parent + " ›", open);
    crumb.getStyleClass().add("hn-small");
    words.getChildren().addFirst(crumb);
    return this;
  }
}
