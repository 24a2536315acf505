package vn.hoanhap.ui.person;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.shell.Navigator;

/// Who it is, and what can be done: the name, sex and age, place, hidden number, officer, helper.
final class PersonHeader extends VBox {

  private final PersonViewModel model;
  private final PersonWays ways;
  private final Navigator navigator;
  private final Messages messages;
  private final FlowPane line = new FlowPane(4, 0);
  private final Label name = new Label();
  private final Label facts = new Label();
  private final HBox buttons = new HBox(8);

  PersonHeader(PersonViewModel model, PersonWays ways, Navigator navigator, Messages messages) {
    this.model = model;
    this.ways = ways;
    this.navigator = navigator;
    this.messages = messages;
    setSpacing(2);
    name.getStyleClass().add("hn-title");
    name.setId("page-title");
    facts.getStyleClass().addAll("hn-muted", "hn-subtitle");
    name.setWrapText(true);
    facts.setWrapText(true);
    Button back = Buttons.link(messages.text("person.crumb"), ways::people);
    back.getStyleClass().add("hn-small");
    getChildren().addAll(back, new HeadRow(name, facts, buttons), line);
    model.shown().headProperty().subscribe(this::show);
    model.shown().standingProperty().subscribe(this::showButtons);
    model.numberProperty().subscribe(number -> show(model.shown().headProperty().get()));
  }

  private void show(PersonHead head) {
    name.setText(head.name());
    facts.setText(head.facts());
    line.getChildren().clear();
    add(head.place());
    if (!head.number().isEmpty()) {
      add(messages.text("person.number", model.numberProperty().get()));
      if (head.number().equals(model.numberProperty().get())) {
        Button reveal = Buttons.link(messages.text("person.reveal"), model::revealNumber);
        reveal.setId("person-reveal");
        line.getChildren().add(reveal);
      }
    }
    add(head.officer());
    if (!head.helper().isEmpty()) {
      add(head.helper());
    }
  }

  private void add(String text) {
    if (text.isEmpty()) {
      return;
    }
    String words = line.getChildren().isEmpty() ? text : "· " + text;
    Label label = new Label(words);
    label.getStyleClass().add("hn-muted");
    line.getChildren().add(label);
  }

  // A page has one main button: the log while there is work on the person, the extract once there
  // is none.
  private void showButtons(FileStanding standing) {
    buttons.getChildren().setAll(extract(standing));
    if (!model.mayWrite()) {
      return;
    }
    if (standing != FileStanding.DEAD) {
      Button add = Buttons.plain(messages.text("person.add-measure"), () -> ways.addMeasure(model));
      add.setId("person-add-measure");
      buttons.getChildren().add(add);
    }
    buttons.getChildren().add(more(standing));
    if (standing.isOver()) {
      // The main button stands last.
      buttons.getChildren().getFirst().toFront();
    } else {
      Button log = Buttons.primary(messages.text("activity.log"), this::log);
      log.setId("person-log");
      buttons.getChildren().add(log);
    }
  }

  private Button extract(FileStanding standing) {
    String verb = messages.text("person.extract");
    Button extract =
        standing.isOver()
            ? Buttons.primary(verb, () -> ways.extract(model))
            : Buttons.plain(verb, () -> ways.extract(model));
    extract.setId("person-extract");
    return extract;
  }

  private void log() {
    navigator.logActivity(List.of(model.id()));
  }

  private MenuButton more(FileStanding standing) {
    MenuButton more = new MenuButton(messages.text("person.more"));
    more.setId("person-more");
    MenuItem edit = item("person-edit", messages.text("person.edit"), () -> ways.edit(model));
    more.getItems().add(edit);
    if (standing.isOver()) {
      more.getItems().add(item("person-log-late", messages.text("person.log-late"), this::log));
    }
    if (standing != FileStanding.DEAD) {
      more.getItems()
          .add(item("person-death", messages.text("person.death"), () -> ways.recordDeath(model)));
    }
    MenuItem undo = item("person-undo", "", this::undo);
    undo.textProperty().bind(model.undoProperty());
    undo.visibleProperty().bind(model.undoProperty().isNotEmpty());
    more.getItems().add(undo);
    return more;
  }

  private void undo() {
    model.undoLast(() -> navigator.undone(messages.text("person.undone")));
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(clicked -> action.run());
    return item;
  }
}
