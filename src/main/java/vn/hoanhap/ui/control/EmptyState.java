package vn.hoanhap.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands on a page that holds nothing yet: what will be here, and the first step.
public final class EmptyState extends VBox {

  private static final double LINE = 440;

  public EmptyState(Feather shape, String title, String text, Node... steps) {
    getStyleClass().add("hn-empty");
    Label name = new Label(title);
    name.getStyleClass().add("hn-emphasis");
    Label words = new Label(text);
    words.getStyleClass().add("hn-muted");
    words.setWrapText(true);
    words.setMaxWidth(LINE);
    words.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(new Icon(shape, "hn-icon-big"), name, words);
    getChildren().addAll(steps);
  }
}
