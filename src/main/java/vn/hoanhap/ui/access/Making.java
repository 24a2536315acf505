package vn.hoanhap.ui.access;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says, over a moving bar, what is going on while a register is made. Reckoning its keys takes
/// seconds, on purpose: whoever waits is told.
final class Making extends VBox {

  Making(String text) {
    super(8);
    ProgressBar bar = new ProgressBar(ProgressIndicator.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(words, bar);
    managedProperty().bind(visibleProperty());
  }
}
