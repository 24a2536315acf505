package vn.hoanhap.ui.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;

/// The pages of a paper under one another. Only pages in sight are drawn; those that leave it are
/// let go, so that a list of hundreds of pages needs the memory of a few.
final class PagePane extends ScrollPane {

  private static final float SHARP = 1.6f;
  private static final double A4 = 297.0 / 210.0;
  private static final double GAP = 12;
  private static final double WIDEST = 860;

  private final PapersViewModel model;
  private final Messages messages;
  private final VBox pages = new VBox(GAP);
  private final List<Sheet> sheets = new ArrayList<>();
  private double zoom = 1;

  PagePane(PapersViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("paper-pages");
    getStyleClass().add("hn-pages");
    pages.getStyleClass().add("hn-pages-body");
    setContent(pages);
    setFitToWidth(true);
    setAccessibleText(messages.text("papers.preview"));
    vvalueProperty().addListener((value, before, now) -> drawSeen());
    viewportBoundsProperty().addListener((bounds, before, now) -> fit());
    model.previewProperty().subscribe(this::show);
  }

  /// Makes the pages larger or smaller; 1 fits the width.
  void zoom(double factor) {
    zoom = factor;
    setFitToWidth(factor <= 1);
    fit();
  }

  private void show(Preview preview) {
    sheets.clear();
    pages.getChildren().clear();
    setVvalue(0);
    if (preview == null) {
      return;
    }
    int count = preview.pages().count();
    for (int at = 0; at < count; at++) {
      sheets.add(new Sheet(preview, at, count));
    }
    pages.getChildren().setAll(sheets);
    fit();
  }

  private void fit() {
    double room = Math.max(100, getViewportBounds().getWidth() - 2 * GAP);
    double width = Math.min(room, WIDEST) * zoom;
    sheets.forEach(sheet -> sheet.fit(width));
    javafx.application.Platform.runLater(this::drawSeen);
  }

  private void drawSeen() {
    Bounds view = getViewportBounds();
    double hidden = Math.max(0, pages.getHeight() - view.getHeight());
    double top = getVvalue() * hidden;
    for (Sheet sheet : sheets) {
      Bounds place = sheet.getBoundsInParent();
      boolean near =
          place.getMaxY() > top - view.getHeight() && place.getMinY() < top + 2 * view.getHeight();
      sheet.keep(near);
    }
  }

  /// One page: white until it is drawn.
  private final class Sheet extends StackPane {
    private final Preview preview;
    private final int number;
    private final ImageView picture = new ImageView();
    private boolean wanted;
    private double ratio = 1 / A4;

    Sheet(Preview preview, int number, int count) {
      this.preview = preview;
      this.number = number;
      getStyleClass().add("hn-sheet");
      setAccessibleText(messages.text("papers.page", number + 1, count));
      picture.setPreserveRatio(true);
      picture.setSmooth(true);
      getChildren().add(picture);
    }

    void fit(double width) {
      picture.setFitWidth(width);
      setMinSize(width, width * ratio);
      setMaxSize(width, width * ratio);
    }

    void keep(boolean near) {
      if (near && !wanted) {
        wanted = true;
        model.draw(preview, number, SHARP, this::take);
      } else if (!near && wanted) {
        wanted = false;
        picture.setImage(null);
      }
    }

    private void take(byte[] png) {
      if (!wanted) {
        return;
      }
      Image image = new Image(new ByteArrayInputStream(png));
      picture.setImage(image);
      double now = image.getHeight() / image.getWidth();
      if (Math.abs(now - ratio) > 0.01) {
        sheets.forEach(sheet -> sheet.ratio = now);
        PagePane.this.fit();
      }
    }
  }
}
