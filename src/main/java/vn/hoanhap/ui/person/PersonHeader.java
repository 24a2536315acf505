package vn.hoanhap.ui.person;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

  PersonHeader(PersonViewModel model, PersonWays ways, Navigator navigator, Messages messages) {
    this.model = model;
    this.ways = ways;
    this.navigator = navigator;
    this.messages = messages;
    setSpacing(2);
    name.getStyleClass().add("hn-title");
    name.setId("page-title");
    facts.getStyleClass().addAll("hn-muted", "hn-subtitle");
    FlowPane title = new FlowPane(8, 0, whole(name), whole(facts));
    title.setRowValignment(VPos.BASELINE);
    title.setMinWidth(0);
    name.maxWidthProperty().bind(title.widthProperty());
    facts.maxWidthProperty().bind(title.widthProperty());
    Button back = Buttons.link(messages.text("person.crumb"), ways::people);
    back.getStyleClass().add("hn-small");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox top = new HBox(16, title, buttons());
    top.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(back, top, line);
    model.shown().headProperty().subscribe(this::show);
    model.numberProperty().subscribe(number -> show(model.shown().headProperty().get()));
  }

  private static Label whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
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

  private HBox buttons() {
    HBox buttons = new HBox(8);
    buttons.setMinWidth(USE_PREF_SIZE);
    Button extract = Buttons.plain(messages.text("person.extract"), () -> ways.extract(model));
    extract.setId("person-extract");
    buttons.getChildren().add(extract);
    if (model.mayWrite()) {
      Button add = Buttons.plain(messages.text("person.add-measure"), () -> ways.addMeasure(model));
      add.setId("person-add-measure");
      Button log =
          Buttons.primary(
              messages.text("activity.log"),
              () -> navigator.logActivity(java.util.List.of(model.id())));
      log.setId("person-log");
      buttons.getChildren().addAll(add, more(), log);
    }
    return buttons;
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(messages.text("person.more"));
    more.setId("person-more");
    MenuItem edit = item("person-edit", messages.text("person.edit"), () -> ways.edit(model));
    MenuItem death =
        item("person-death", messages.text("person.death"), () -> ways.recordDeath(model));
    MenuItem undo = item("person-undo", "", this::undo);
    undo.textProperty().bind(model.undoProperty());
    undo.visibleProperty().bind(model.undoProperty().isNotEmpty());
    more.getItems().setAll(edit, death, undo);
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
