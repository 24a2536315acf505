package vn.hoanhap.ui.access;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;

/// The quiet page with one card in the middle that stands before the register is open.
final class Gate extends ScrollPane {

  /// How wide the card is: for a short form, or for one with steps. The style sheet says how many
  /// pixels that is at the present text scale.
  enum Width {
    NARROW("hn-gate-narrow"),
    WIDE("hn-gate-wide");

    private final String style;

    Width(String style) {
      this.style = style;
    }
  }

  private final VBox whole;

  Gate(Messages messages, Width width, Node... content) {
    Label brand = new Label(messages.text("shell.brand"));
    brand.getStyleClass().addAll("hn-figure", "hn-accent");
    Label about = new Label(messages.text("access.about"));
    about.getStyleClass().add("hn-muted");
    about.setWrapText(true);
    about.setTextAlignment(TextAlignment.CENTER);
    VBox head = new VBox(brand, about);
    head.setAlignment(Pos.CENTER);
    VBox card = new VBox(content);
    card.getStyleClass().add("hn-gate-card");
    whole = new VBox(24, head, card);
    whole.getStyleClass().add(width.style);
    whole.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(whole);
    middle.getStyleClass().add("hn-gate");
    setContent(middle);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /// Offers the other language below the card, in its own words: whoever cannot read the page finds
  /// it there.
  Gate speaking(Messages messages, Runnable other) {
    Button language = Buttons.link(messages.text("access.other-language"), other);
    language.setId("gate-language");
    HBox line = new HBox(language);
    line.setAlignment(Pos.CENTER);
    whole.getChildren().add(line);
    return this;
  }
}
