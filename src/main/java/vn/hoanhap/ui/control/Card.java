package vn.hoanhap.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A white sheet with a thin edge that holds one thing.
public final class Card extends VBox {

  public Card(Node... content) {
    super(content);
    getStyleClass().add("hn-card");
  }

  /// A card with a title and a quiet word after it, such as a count.
  public static Card titled(String title, String quiet, Node... content) {
    Label name = new Label(title);
    name.getStyleClass().add("hn-card-title");
    Label count = new Label(quiet);
    count.getStyleClass().add("hn-muted");
    Card card = new Card(new HBox(6, name, count));
    card.getChildren().addAll(content);
    return card;
  }

  /// A card without space inside, for a table or a list that brings its own.
  public static Card bare(Node... content) {
    Card card = new Card(content);
    card.getStyleClass().add("hn-bare");
    return card;
  }
}
