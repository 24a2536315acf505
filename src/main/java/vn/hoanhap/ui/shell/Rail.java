package vn.hoanhap.ui.shell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.KeyHint;

/// The list of pages at the left with the open work of each. Folded, it shows icons with the open
/// work at their corner, and the names as tooltips.
final class Rail extends VBox {

  private final Messages messages;
  private final Map<Page, Button> items = new EnumMap<>(Page.class);
  private final Map<Page, Label> badges = new EnumMap<>(Page.class);
  private final Map<Button, List<Node>> parts = new HashMap<>();
  private final Map<Page, Integer> numbers = new EnumMap<>(Page.class);
  private final Label brand = new Label();
  private final Button help;

  Rail(Messages messages, Set<Page> sections, Consumer<Page> open, Runnable openHelp) {
    this.messages = messages;
    getStyleClass().add("hn-rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(messages.text("shell.rail"));
    brand.setText(messages.text("shell.brand"));
    brand.getStyleClass().add("hn-brand");
    brand.setMinWidth(USE_PREF_SIZE);
    getChildren().add(brand);
    int number = 0;
    for (Page page : Page.values()) {
      if (sections.contains(page) && page != Page.ADMIN) {
        getChildren().add(item(page, ++number, open));
      }
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().add(space);
    if (sections.contains(Page.ADMIN)) {
      getChildren().add(item(Page.ADMIN, ++number, open));
    }
    help = button(messages.text("shell.help"), Feather.HELP_CIRCLE, new KeyHint("F1"));
    help.setOnAction(pressed -> openHelp.run());
    help.setId("rail-help");
    getChildren().add(help);
  }

  /// Lights the entry of the page that is shown.
  void mark(Page here) {
    items.forEach(
        (page, item) -> {
          item.getStyleClass().remove("hn-here");
          if (page == here) {
            item.getStyleClass().add("hn-here");
          }
        });
  }

  /// Shows the open work.
  void show(Map<Page, Standing.Badge> counts) {
    badges.forEach(
        (page, label) -> {
          Standing.Badge count = counts.get(page);
          label.setVisible(count != null);
          label.setText(count == null ? "" : count.text());
          label.getStyleClass().remove("hn-late");
          if (count != null && count.late()) {
            label.getStyleClass().add("hn-late");
          }
          String name = messages.text(page.titleKey());
          String said =
              count == null ? name : messages.text("shell.rail.open-work", name, count.text());
          Button item = items.get(page);
          item.setAccessibleText(said);
          item.getTooltip().setText(messages.text("shell.rail.key", said, numbers.get(page)));
        });
  }

  /// Folds to icons or unfolds.
  void fold(boolean folded) {
    getStyleClass().remove("hn-folded");
    if (folded) {
      getStyleClass().add("hn-folded");
    }
    brand.setText(messages.text(folded ? "shell.brand.short" : "shell.brand"));
    items.values().forEach(item -> fold(item, folded));
    fold(help, folded);
  }

  private void fold(Button item, boolean folded) {
    List<Node> whole = parts.get(item);
    ((HBox) item.getGraphic()).getChildren().setAll(folded ? List.of(corner(whole)) : whole);
  }

  // The badge stands at the corner of its icon; a key has no room there.
  private static Node corner(List<Node> whole) {
    Node icon = whole.getFirst();
    if (!(whole.getLast() instanceof Label badge) || badge instanceof KeyHint) {
      return icon;
    }
    StackPane corner = new StackPane(icon, badge);
    StackPane.setAlignment(badge, Pos.TOP_RIGHT);
    corner.getStyleClass().add("hn-rail-corner");
    return corner;
  }

  private Button item(Page page, int number, Consumer<Page> open) {
    Label badge = new Label();
    badge.getStyleClass().add("hn-badge");
    badge.setVisible(false);
    badge.managedProperty().bind(badge.visibleProperty());
    badge.setMinWidth(USE_PREF_SIZE);
    badges.put(page, badge);
    String name = messages.text(page.titleKey());
    Button item = button(name, page.icon(), badge);
    item.setTooltip(new Tooltip(messages.text("shell.rail.key", name, number)));
    numbers.put(page, number);
    item.setOnAction(pressed -> open.accept(page));
    item.setId("rail-" + page.name().toLowerCase(java.util.Locale.ROOT));
    items.put(page, item);
    return item;
  }

  private Button button(String name, Feather shape, Region last) {
    Label words = new Label(name);
    words.getStyleClass().add("hn-rail-name");
    words.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox content = new HBox(12, new Icon(shape), words, space, last);
    content.getStyleClass().add("hn-rail-content");
    Button button = new Button();
    button.setGraphic(content);
    button.setAccessibleText(name);
    button.getStyleClass().add("hn-rail-item");
    parts.put(button, List.copyOf(content.getChildren()));
    content.prefWidthProperty().bind(button.widthProperty().subtract(24));
    return button;
  }
}
