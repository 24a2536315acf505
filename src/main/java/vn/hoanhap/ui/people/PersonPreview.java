package vn.hoanhap.ui.people;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.TermBar;
import vn.hoanhap.ui.people.PersonRow.Tag;
import vn.hoanhap.ui.shell.Navigator;

/// A line of the list with room to read it. It shows what the list shows, so the person's file is
/// not opened and no line goes into the ledger.
final class PersonPreview extends VBox {

  private final Messages messages;
  private final Navigator navigator;
  private final Consumer<PersonId> open;
  private final boolean mayWrite;

  /// `open` opens the file of whoever is shown.
  PersonPreview(Messages messages, Navigator navigator, Consumer<PersonId> open, boolean mayWrite) {
    this.messages = messages;
    this.navigator = navigator;
    this.open = open;
    this.mayWrite = mayWrite;
    getStyleClass().add("hn-preview");
    setId("people-preview");
  }

  /// Shows a line; null asks to choose one.
  void show(PersonRow row) {
    if (row == null) {
      getChildren().setAll(quiet(messages.text("people.preview.none")));
      return;
    }
    Label name = new Label(row.fullName());
    name.getStyleClass().add("hn-emphasis");
    name.setWrapText(true);
    String born =
        row.year().isEmpty()
            ? messages.text("people.preview.born.none")
            : messages.text("people.preview.born", row.year());
    getChildren().setAll(name, quiet(born));
    for (Tag tag : row.tags()) {
      getChildren().add(pair(tag.name(), tag.status()));
    }
    getChildren().add(pair(messages.text("people.column.term"), row.term()));
    if (row.share() >= 0) {
      getChildren().add(TermBar.thin().share(row.share()));
    }
    getChildren()
        .addAll(
            pair(messages.text("people.column.hamlet"), row.hamlet()),
            pair(messages.text("people.column.officer"), row.officer()),
            pair(messages.text("people.column.last"), row.lastActivity()),
            buttons(row.id()),
            quiet(messages.text("people.preview.unlogged")));
  }

  private HBox buttons(PersonId id) {
    HBox buttons = new HBox(8);
    buttons
        .getChildren()
        .add(
            Buttons.plain(
                messages.text("people.open"),
                () -> {
                  navigator.closePanel();
                  open.accept(id);
                }));
    if (mayWrite) {
      buttons
          .getChildren()
          .add(
              Buttons.plain(
                  messages.text("activity.log"),
                  () -> {
                    navigator.closePanel();
                    navigator.logActivity(java.util.List.of(id));
                  }));
    }
    return buttons;
  }

  private static VBox pair(String name, String value) {
    Label text = new Label(value.isEmpty() ? "–" : value);
    text.setWrapText(true);
    VBox pair = new VBox(quiet(name), text);
    pair.setMinHeight(USE_PREF_SIZE);
    return pair;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("hn-small", "hn-muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
