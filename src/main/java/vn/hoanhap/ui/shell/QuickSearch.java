package vn.hoanhap.ui.shell;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.KeyHint;
import vn.hoanhap.ui.control.SearchBox;

/// The search line on top with the few best people under it. Down goes into the list, Enter opens
/// the first one or, from the list, the chosen one; the last line shows all on the people page.
final class QuickSearch extends StackPane {

  private final Messages messages;
  private final ShellViewModel model;
  private final Navigator navigator;
  private final Consumer<String> showAll;
  private final SearchBox box;
  private final ContextMenu found = new ContextMenu();

  QuickSearch(
      Messages messages, ShellViewModel model, Navigator navigator, Consumer<String> showAll) {
    this.messages = messages;
    this.model = model;
    this.navigator = navigator;
    this.showAll = showAll;
    this.box =
        new SearchBox(messages.text("shell.search"), messages.text("shell.search.example"))
            .with(new KeyHint("Ctrl+K"));
    box.input().setId("top-search");
    box.setMaxHeight(USE_PREF_SIZE);
    found.setAutoHide(true);
    box.textProperty().addListener((text, was, is) -> model.search(is));
    model.hits().addListener((ListChangeListener<Finder.Hit>) change -> showFound());
    box.input().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    getChildren().add(box);
  }

  @Override
  public void requestFocus() {
    box.requestFocus();
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
      enter();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !box.textProperty().get().isEmpty()) {
      box.textProperty().set("");
      key.consume();
    }
  }

  private void enter() {
    String text = box.textProperty().get();
    if (model.hits().size() == 1) {
      open(model.hits().getFirst());
    } else if (!text.isBlank()) {
      leave();
      showAll.accept(text);
    }
  }

  private void showFound() {
    boolean nothing = box.textProperty().get().isBlank() || !box.input().isFocused();
    found.getItems().clear();
    if (nothing) {
      found.hide();
      return;
    }
    model.hits().forEach(hit -> found.getItems().add(item(hit)));
    found.getItems().add(all());
    if (!found.isShowing()) {
      Point2D below = box.localToScreen(0, box.getHeight() + 4);
      if (below != null) {
        found.show(box, below.getX(), below.getY());
      }
    }
  }

  private MenuItem item(Finder.Hit hit) {
    Label name = new Label(hit.name());
    name.getStyleClass().add("hn-strong");
    Label detail = new Label(hit.detail());
    detail.getStyleClass().addAll("hn-small", "hn-muted");
    VBox lines = new VBox(name, detail);
    lines.setPrefWidth(box.getWidth() - 40);
    CustomMenuItem item = new CustomMenuItem(lines);
    item.setOnAction(chosen -> open(hit));
    return item;
  }

  private MenuItem all() {
    boolean none = model.hits().isEmpty();
    MenuItem item = new MenuItem(messages.text(none ? "shell.search.none" : "shell.search.all"));
    item.setOnAction(
        chosen -> {
          String text = box.textProperty().get();
          leave();
          showAll.accept(text);
        });
    return item;
  }

  private void open(Finder.Hit hit) {
    leave();
    navigator.openPerson(hit.person());
  }

  private void leave() {
    found.hide();
    box.textProperty().set("");
  }
}
