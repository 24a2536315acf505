package vn.hoanhap.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.KeyHint;
import vn.hoanhap.ui.control.SearchBox;

/// The search line on top with the few best people under it. The arrows mark a line of the list and
/// Enter follows it; with none marked Enter opens the only person found, or all on the people page.
final class QuickSearch extends StackPane {

  private final Messages messages;
  private final ShellViewModel model;
  private final Navigator navigator;
  private final Consumer<String> showAll;
  private final SearchBox box;
  private final HitList found;

  /// `layer` is where the list of hits stands, over the page.
  QuickSearch(
      Messages messages,
      ShellViewModel model,
      Navigator navigator,
      Consumer<String> showAll,
      Pane layer) {
    this.messages = messages;
    this.model = model;
    this.navigator = navigator;
    this.showAll = showAll;
    this.box =
        new SearchBox(messages.text("shell.search"), messages.text("shell.search.example"))
            .with(new KeyHint("Ctrl+K"));
    box.input().setId("top-search");
    box.setMaxHeight(USE_PREF_SIZE);
    found = new HitList(layer, box);
    box.textProperty().addListener((text, was, is) -> model.search(is));
    model.hits().addListener((ListChangeListener<Finder.Hit>) change -> showFound());
    box.input().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    box.input().focusedProperty().subscribe(focused -> showFound());
    getChildren().add(box);
  }

  @Override
  public void requestFocus() {
    box.requestFocus();
  }

  private void onKey(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        if (!key.isControlDown()) {
          enter();
          key.consume();
        }
      }
      case DOWN, UP -> {
        if (found.isShown()) {
          found.move(key.getCode() == KeyCode.DOWN ? 1 : -1);
          key.consume();
        }
      }
      case ESCAPE -> {
        if (!box.textProperty().get().isEmpty()) {
          box.textProperty().set("");
          key.consume();
        }
      }
      default -> {
        // Anything else is typed.
      }
    }
  }

  private void enter() {
    String text = box.textProperty().get();
    if (found.follow()) {
      return;
    }
    if (model.isAnswered(text) && model.hits().size() == 1) {
      open(model.hits().getFirst());
    } else if (!text.isBlank()) {
      everybody();
    }
  }

  private void showFound() {
    if (box.textProperty().get().isBlank() || !box.input().isFocused()) {
      found.hide();
      return;
    }
    List<HitList.Line> lines = new ArrayList<>();
    model
        .hits()
        .forEach(hit -> lines.add(new HitList.Line(hit.name(), hit.detail(), () -> open(hit))));
    String rest = model.hits().isEmpty() ? "shell.search.none" : "shell.search.all";
    lines.add(new HitList.Line(messages.text(rest), "", this::everybody));
    found.show(lines);
  }

  private void everybody() {
    String text = box.textProperty().get();
    leave();
    showAll.accept(text);
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
