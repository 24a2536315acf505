package vn.hoanhap.ui.admin;

import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.SaveKey;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.theme.Appearance;

/// The post's settings, and the appearance for this user of this computer.
final class SettingsView {

  /// The id of the button that saves.
  static final String SAVE = "settings-save";

  private final Messages messages;
  private final Clock clock;
  private final SettingsViewModel model;
  private final Appearance appearance;

  SettingsView(Messages messages, Clock clock, SettingsViewModel model, Appearance appearance) {
    this.messages = messages;
    this.clock = clock;
    this.model = model;
    this.appearance = appearance;
  }

  Node root() {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.text(input("superiorBody"), messages.text("admin.settings.superior"));
    grid.text(input("postName"), messages.text("admin.settings.post"));
    grid.text(input("place"), messages.text("admin.settings.place"));
    grid.name(input("chiefName"), messages.text("admin.settings.chief"));
    grid.text(input("lockAfterMinutes"), messages.text("admin.settings.lock"));
    TextInput folder = folder();
    grid.put(
        input("secondBackupFolder"),
        messages.text("admin.settings.second-folder"),
        new HBox(
            8,
            folder,
            Buttons.plain(messages.text("admin.settings.choose-folder"), model::chooseFolder)),
        false);
    grid.standsIn(input("secondBackupFolder"), folder);
    grid.wide(hint());
    model.saving().onWrong(grid::focus);
    Button save = SaveKey.shown(Buttons.primary(messages.text("admin.settings.save"), model::save));
    save.setId(SAVE);
    Buttons.waiting(save, model.saving().busyProperty());
    HBox foot = new HBox(8, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    FaultView fault = new FaultView();
    model
        .saving()
        .faultProperty()
        .subscribe(
            broken -> {
              if (broken == null) {
                fault.clear();
              } else {
                fault.showAndFocus(FaultText.of(messages, broken));
              }
            });
    VBox content =
        new VBox(
            12,
            Card.titled(
                messages.text("admin.look"),
                messages.text("admin.look.quiet"),
                new AppearanceForm(messages, appearance)),
            Card.titled(messages.text("admin.settings.post-card"), "", grid, fault, foot));
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    model.load();
    return scroll;
  }

  private TextInput folder() {
    TextInput line = new TextInput();
    line.setId("second-folder");
    line.setAccessibleText(messages.text("admin.settings.second-folder"));
    line.textProperty().bindBidirectional(input("secondBackupFolder").textProperty());
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private Node hint() {
    Label hint = new Label(messages.text("admin.settings.hint"));
    hint.getStyleClass().add("hn-field-hint");
    hint.setWrapText(true);
    return hint;
  }

  private Input input(String name) {
    Form form = model.form();
    return form.find(name).orElseThrow();
  }
}
