package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.ActionColumn;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.FlowLine;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.TextColumn;
import vn.hoanhap.ui.shell.Navigator;

/// The copies of the register with what each holds, and the buttons to make, check and restore.
final class BackupsView {

  private final Messages messages;
  private final BackupsViewModel model;
  private final Navigator navigator;
  private final Function<Path, RestoreViewModel> restores;

  /// `restores` makes the model of the panel that compares a backup with the register.
  BackupsView(
      Messages messages,
      BackupsViewModel model,
      Navigator navigator,
      Function<Path, RestoreViewModel> restores) {
    this.messages = messages;
    this.model = model;
    this.navigator = navigator;
    this.restores = restores;
  }

  Node root() {
    Label newest = new Label();
    newest.getStyleClass().add("hn-strong");
    newest.textProperty().bind(model.newestProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button verify = Buttons.plain(messages.text("admin.verify"), model::verify);
    Button elsewhere = Buttons.plain(messages.text("admin.backup.elsewhere"), model::backUpTo);
    Button restore =
        Buttons.plain(
            messages.text("admin.restore.elsewhere"), () -> model.chooseBackup(this::openRestore));
    restore.setId("restore-elsewhere");
    Button now = Buttons.primary(messages.text("admin.backup.now"), model::backUpNow);
    now.setId("backup-now");
    for (Button button : List.of(verify, restore, elsewhere, now)) {
      button.disableProperty().bind(model.busyProperty());
    }
    newest.setMinWidth(Region.USE_PREF_SIZE);
    FlowLine buttons = new FlowLine(8);
    buttons.setVgap(8);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getChildren().addAll(verify, restore, elsewhere, now);
    HBox head = new HBox(8, newest, space, buttons);
    head.getStyleClass().add("hn-admin-head");
    Card card = Card.bare(table());
    VBox.setVgrow(card, Priority.ALWAYS);
    model.load();
    return new VBox(12, head, second(), checks(), card);
  }

  private Node second() {
    Label second = new Label();
    second.setId("backup-second");
    second.setGraphic(new Icon(Feather.ALERT_TRIANGLE, "hn-soon"));
    second.setWrapText(true);
    second.setMinHeight(Region.USE_PREF_SIZE);
    second.textProperty().bind(model.secondProperty());
    second.visibleProperty().bind(model.secondProperty().isNotEmpty());
    second.managedProperty().bind(second.visibleProperty());
    return second;
  }

  private Node table() {
    TableView<BackupsViewModel.Row> table = new TableView<>(model.rows());
    table.setId("backups");
    table.setAccessibleText(messages.text("admin.backups"));
    Label nothing = new Label();
    nothing.getStyleClass().add("hn-muted");
    nothing.textProperty().bind(model.nothingProperty());
    table.setPlaceholder(nothing);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                TextColumn.wrapping(
                    messages.text("admin.backup.made"), 140, BackupsViewModel.Row::madeAt),
                TextColumn.wrapping(
                    messages.text("admin.backup.content"), 206, BackupsViewModel.Row::holds),
                TextColumn.wrapping(
                    messages.text("admin.backup.state"), 150, BackupsViewModel.Row::verified),
                TextColumn.wrapping(
                    messages.text("admin.backup.folder"), 400, row -> model.folder(row).toString()),
                new ActionColumn<>(
                    130,
                    row -> messages.text("admin.restore.open"),
                    row -> openRestore(model.folder(row)))));
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }

  private Node checks() {
    Card card = Card.titled(messages.text("admin.verify.title"), "");
    VBox lines = new VBox(4);
    card.getChildren().add(lines);
    card.setManaged(false);
    card.setVisible(false);
    model
        .checks()
        .addListener(
            (ListChangeListener<BackupsViewModel.Check>)
                change -> {
                  lines.getChildren().setAll(model.checks().stream().map(this::line).toList());
                  card.setManaged(true);
                  card.setVisible(true);
                });
    return card;
  }

  private Node line(BackupsViewModel.Check check) {
    Label text = new Label(check.text());
    text.setGraphic(
        check.passed()
            ? new Icon(Feather.CHECK, "hn-accent")
            : new Icon(Feather.ALERT_TRIANGLE, "hn-late"));
    Label detail = new Label(check.detail());
    detail.getStyleClass().add("hn-muted");
    detail.setWrapText(true);
    HBox line = new HBox(12, text, detail);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void openRestore(Path backup) {
    navigator.openPanel(new RestorePanel(messages, restores.apply(backup), null).panel(), null);
  }
}
