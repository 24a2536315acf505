package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.NamedBox;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.PasswordInput;

/// Restoring: a chief of the backup and their password, both sides next to one another, then the
/// button.
public final class RestorePanel {

  private final Messages messages;
  private final RestoreViewModel model;
  private final Panel panel;

  /// `elsewhere` leads to backups in another folder; null where the page behind has that way.
  public RestorePanel(Messages messages, RestoreViewModel model, Runnable elsewhere) {
    this.messages = messages;
    this.model = model;
    NamedBox<Path> which = new NamedBox<>(model.backups(), model::name);
    which.setId("restore-which");
    which.valueProperty().bindBidirectional(model.backupProperty());
    NamedBox<String> user = new NamedBox<>(model.chiefs(), name -> name == null ? "" : name);
    user.setId("restore-user");
    user.valueProperty().bindBidirectional(model.userProperty());
    for (NamedBox<?> box : List.of(which, user)) {
      box.setMaxWidth(Double.MAX_VALUE);
    }
    PasswordInput password = new PasswordInput(messages.text("access.show-password"));
    password.input().setId("restore-password");
    password.textProperty().bindBidirectional(model.passwordProperty());
    Label text = new Label(messages.text("admin.restore.how"));
    text.setWrapText(true);
    Button compare = Buttons.plain(messages.text("admin.restore.compare"), model::compare);
    compare.setId("restore-compare");
    compare.setDefaultButton(true);
    compare.disableProperty().bind(model.compareDisabled());
    FaultView fault = fault();
    HBox sides = new HBox(16);
    model.sidesProperty().subscribe(both -> show(sides, both));
    Button restore = Buttons.primary(messages.text("admin.restore.verb"), model::restore);
    restore.setId("restore-now");
    restore.disableProperty().bind(model.sidesProperty().isNull());
    panel =
        new Panel(messages.text("admin.restore.verb"), messages.text("shell.close"))
            .wide()
            .body(
                text,
                new Field(messages.text("admin.restore.which"), which),
                other(),
                new Field(messages.text("admin.restore.user"), user),
                new Field(messages.text("access.password"), password),
                new HBox(compare),
                fault,
                sides)
            .foot(foot(elsewhere, restore));
    model.load();
  }

  private Node other() {
    Label other = new Label();
    other.setGraphic(new Icon(Feather.ALERT_TRIANGLE, "hn-late"));
    other.setWrapText(true);
    other.setMinHeight(Region.USE_PREF_SIZE);
    other.textProperty().bind(model.otherText());
    other.visibleProperty().bind(other.textProperty().isNotEmpty());
    other.managedProperty().bind(other.visibleProperty());
    return other;
  }

  private FaultView fault() {
    FaultView fault = new FaultView();
    model
        .faultProperty()
        .subscribe(
            broken -> {
              if (broken == null) {
                fault.clear();
              } else {
                fault.show(broken);
              }
            });
    return fault;
  }

  private Button[] foot(Runnable elsewhere, Button restore) {
    return elsewhere == null
        ? new Button[] {restore}
        : new Button[] {
          Buttons.plain(messages.text("admin.restore.elsewhere"), elsewhere), restore
        };
  }

  /// The panel for the window.
  public Panel panel() {
    return panel;
  }

  private void show(HBox place, RestoreViewModel.Sides sides) {
    if (sides == null) {
      place.getChildren().clear();
    } else {
      place
          .getChildren()
          .setAll(
              side(messages.text("admin.restore.present"), sides.present()),
              side(messages.text("admin.restore.backup"), sides.backup()));
    }
  }

  private Node side(String name, RestoreViewModel.Side side) {
    Card card = Card.titled(name, "", side.unread().isEmpty() ? figures(side) : unread(side));
    // Each takes half of the panel, whatever it says.
    card.setPrefWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private Node figures(RestoreViewModel.Side side) {
    return new VBox(
        4,
        new Label(messages.text("admin.restore.last-change", side.lastChange())),
        new Label(side.holds()));
  }

  private static Node unread(RestoreViewModel.Side side) {
    Label why = new Label(side.unread());
    why.setWrapText(true);
    why.getStyleClass().add("hn-late");
    return why;
  }
}
