package vn.hoanhap.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a quick search found, in a list under its box. It stands in the window itself: a popup
/// would get the keys before the box does, and the first Enter would only close it. The focus stays
/// in the box, whose arrows move the mark.
final class HitList extends VBox {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final double GAP = 4;

  private final Pane layer;
  private final Region under;
  private final List<Button> lines = new ArrayList<>();
  private int marked = -1;

  /// A line: its words, and what it leads to.
  record Line(String name, String detail, Runnable action) {}

  /// The list stands in `layer`, below `under`.
  HitList(Pane layer, Region under) {
    this.layer = layer;
    this.under = under;
    getStyleClass().add("hn-hits");
    setId("top-hits");
    setManaged(false);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
  }

  /// Shows some lines.
  void show(List<Line> hits) {
    marked = -1;
    lines.clear();
    hits.forEach(hit -> lines.add(button(hit)));
    getChildren().setAll(lines);
    if (!layer.getChildren().contains(this)) {
      layer.getChildren().add(this);
    }
    place();
  }

  void hide() {
    layer.getChildren().remove(this);
    marked = -1;
  }

  boolean isShown() {
    return layer.getChildren().contains(this);
  }

  /// Moves the mark down or up, over the ends.
  void move(int step) {
    mark(Math.floorMod(marked < 0 && step < 0 ? -1 : marked + step, lines.size()));
  }

  /// Follows the marked line; false when none is.
  boolean follow() {
    if (!isShown() || marked < 0) {
      return false;
    }
    lines.get(marked).fire();
    return true;
  }

  private void mark(int place) {
    for (int at = 0; at < lines.size(); at++) {
      lines.get(at).pseudoClassStateChanged(MARKED, at == place);
    }
    marked = place;
    under.setAccessibleHelp(lines.get(place).getAccessibleText());
  }

  private void place() {
    applyCss();
    Bounds box = layer.sceneToLocal(under.localToScene(under.getBoundsInLocal()));
    double height = prefHeight(box.getWidth());
    resizeRelocate(box.getMinX(), box.getMaxY() + GAP, box.getWidth(), height);
  }

  private static Button button(Line line) {
    Label name = new Label(line.name());
    name.getStyleClass().add("hn-strong");
    VBox words = new VBox(name);
    if (!line.detail().isEmpty()) {
      Label detail = new Label(line.detail());
      detail.getStyleClass().addAll("hn-small", "hn-muted");
      words.getChildren().add(detail);
    }
    Button button = new Button();
    button.setGraphic(words);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll("hn-hit");
    button.setFocusTraversable(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText((line.name() + " " + line.detail()).strip());
    button.setOnAction(pressed -> line.action().run());
    return button;
  }
}
