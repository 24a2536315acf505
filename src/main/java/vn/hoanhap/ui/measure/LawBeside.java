package vn.hoanhap.ui.measure;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the law gives, beside the form while there is room for both, and else at its foot.
final class LawBeside {

  /// Both fit from this many widths of the law's own column on.
  private static final double ROOM = 2.3;

  private final HBox place;
  private final VBox form;
  private final Node preview;
  private final ScrollPane side = new ScrollPane();
  private boolean beside;

  /// `place` holds the sheet of the form alone; `form` is what scrolls in it.
  LawBeside(HBox place, VBox form, Node preview) {
    this.place = place;
    this.form = form;
    this.preview = preview;
    side.setFitToWidth(true);
    side.getStyleClass().add("hn-law-side");
    put(true);
    // The page is being laid out then, and nothing in it may change.
    place.widthProperty().subscribe(width -> Platform.runLater(this::fit));
  }

  private void fit() {
    boolean fits = place.getWidth() >= ROOM * side.minWidth(-1);
    if (place.getWidth() > 0 && place.getScene() != null && fits != beside) {
      put(fits);
    }
  }

  private void put(boolean fits) {
    beside = fits;
    form.getChildren().remove(preview);
    place.getChildren().remove(side);
    side.setContent(null);
    if (fits) {
      side.setContent(preview);
      place.getChildren().add(side);
    } else {
      form.getChildren().add(preview);
    }
  }
}
