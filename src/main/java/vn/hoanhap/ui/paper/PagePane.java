package vn.hoanhap.ui.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import vn.hoanhap.i18n.Messages;

/// The pages of a paper under one another. Only pages in sight or next to it exist; those that
/// leave it are let go, so that a list of hundreds of pages costs what a few do.
final class PagePane extends ScrollPane {

  private static final double A4 = 297.0 / 210.0;
  private static final double GAP = 12;
  private static final double WIDEST = 860;
  private static final double NARROWEST = 100;
  private static final double NEARLY = 0.01;

  private final PapersViewModel model;
  private final Messages messages;
  private final Stack stack = new Stack();
  private double zoom = 1;

  PagePane(PapersViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("paper-pages");
    getStyleClass().add("hn-pages");
    setContent(stack);
    setFitToWidth(true);
    setAccessibleText(messages.text("papers.preview"));
    vvalueProperty().addListener((value, before, now) -> stack.keepSeen());
    viewportBoundsProperty().addListener((bounds, before, now) -> stack.fit());
    model.previewProperty().subscribe(this::show);
  }

  /// Makes the pages larger or smaller; 1 fits the width.
  void zoom(double factor) {
    zoom = factor;
    setFitToWidth(factor <= 1);
    stack.fit();
  }

  private void show(Preview preview) {
    setVvalue(0);
    stack.show(preview);
  }

  /// All pages at their places, as high as if each were there.
  private final class Stack extends Pane {
    private final Map<Integer, Sheet> sheets = new TreeMap<>();
    private Preview preview;
    private int count;
    private double ratio = 1 / A4;
    private double width = NARROWEST;

    void show(Preview now) {
      preview = now;
      count = now == null ? 0 : now.pages().count();
      letGo(page -> true);
      fit();
    }

    /// Takes the width that the pages have now.
    void fit() {
      double room = Math.max(NARROWEST, getViewportBounds().getWidth() - 2 * GAP);
      width = Math.min(room, WIDEST) * zoom;
      requestLayout();
      keepSeen();
    }

    /// Makes the pages near the sight, and lets the others go.
    void keepSeen() {
      Bounds view = getViewportBounds();
      double hidden = Math.max(0, computePrefHeight(width) - view.getHeight());
      double top = getVvalue() * hidden;
      int first = Math.max(0, (int) Math.floor((top - view.getHeight()) / step()));
      int last = (int) Math.min(count - 1.0, Math.floor((top + 2 * view.getHeight()) / step()));
      letGo(page -> page < first || page > last);
      for (int page = first; page <= last; page++) {
        if (!sheets.containsKey(page)) {
          begin(page);
        }
      }
    }

    private void letGo(IntPredicate which) {
      List<Sheet> gone =
          sheets.entrySet().stream()
              .filter(page -> which.test(page.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      gone.forEach(Sheet::letGo);
      sheets.values().removeAll(gone);
      getChildren().removeAll(gone);
    }

    private void begin(int page) {
      Sheet sheet = new Sheet(messages.text("papers.page", page + 1, count), this::shape);
      sheets.put(page, sheet);
      getChildren().add(sheet);
      model.draw(preview, page, sheet);
    }

    /// A paper in landscape has lower pages; which it is, its first picture tells.
    private void shape(double drawn) {
      if (Math.abs(drawn - ratio) > NEARLY) {
        ratio = drawn;
        fit();
      }
    }

    private double step() {
      return width * ratio + GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
      return width + 2 * GAP;
    }

    @Override
    protected double computePrefHeight(double given) {
      return count * step() + GAP;
    }

    @Override
    protected void layoutChildren() {
      double left = Math.max(GAP, (getWidth() - width) / 2);
      sheets.forEach(
          (page, sheet) -> sheet.resizeRelocate(left, GAP + page * step(), width, width * ratio));
    }
  }
}
