package vn.hoanhap.ui.access;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;

/// The quiet page with one card in the middle that stands before the register is open.
final class Gate extends ScrollPane {

  /// The width of a card with a short form, and of one with steps.
  static final double NARROW = 440;

  static final double WIDE = 640;

  Gate(Messages messages, double width, Node... content) {
    Label brand = new Label(messages.text("shell.brand"));
    brand.getStyleClass().addAll("hn-figure", "hn-accent");
    Label about = new Label(messages.text("access.about"));
    about.getStyleClass().add("hn-muted");
    VBox head = new VBox(brand, about);
    head.setAlignment(javafx.geometry.Pos.CENTER);
    VBox card = new VBox(content);
    card.getStyleClass().add("hn-gate-card");
    VBox whole = new VBox(24, head, card);
    whole.setMaxWidth(width);
    whole.setPrefWidth(width);
    whole.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(whole);
    middle.getStyleClass().add("hn-gate");
    setContent(middle);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }
}
