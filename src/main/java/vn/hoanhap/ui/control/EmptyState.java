package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands on a page that holds nothing yet: what will be here, and the first step. Where there
/// is little room the picture goes and the lines close up, so that the steps stay in sight.
public final class EmptyState extends VBox {

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Icon picture;
  private double roomy;
  private boolean tight;

  public EmptyState(Feather shape, String title, String text, Node... steps) {
    getStyleClass().add("hn-empty");
    picture = new Icon(shape, "hn-icon-big");
    picture.managedProperty().bind(picture.visibleProperty());
    setMinHeight(0);
    getChildren()
        .addAll(picture, words(title, "hn-emphasis"), words(text, "hn-muted", "hn-empty-text"));
    getChildren().addAll(steps);
    heightProperty().subscribe(height -> fit());
  }

  private static Label words(String text, String... styles) {
    Label words = new Label(text);
    words.getStyleClass().addAll(styles);
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.setMinHeight(USE_PREF_SIZE);
    return words;
  }

  // Heights come while the page is being laid out, when nothing in it may change.
  private void fit() {
    if (getHeight() <= 0 || getScene() == null) {
      return;
    }
    if (!tight) {
      roomy = prefHeight(getWidth());
    }
    boolean now = getHeight() < roomy - 1;
    if (now != tight) {
      tight = now;
      Platform.runLater(this::show);
    }
  }

  private void show() {
    picture.setVisible(!tight);
    pseudoClassStateChanged(TIGHT, tight);
  }
}
