package vn.hoanhap.ui.admin;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.access.NewPassword;
import vn.hoanhap.ui.access.NewPasswordFields;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.NamedBox;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.TextColumn;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormDraft;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.shell.Navigator;

/// The list of people with access, and the forms to add one and to set a password.
final class UsersView {

  private final Messages messages;
  private final Clock clock;
  private final UsersViewModel model;
  private final Navigator navigator;
  private final TableView<UsersViewModel.Row> table = new TableView<>();

  UsersView(Messages messages, Clock clock, UsersViewModel model, Navigator navigator) {
    this.messages = messages;
    this.clock = clock;
    this.model = model;
    this.navigator = navigator;
  }

  Node root() {
    table.setItems(model.rows());
    table.setId("users");
    table.setAccessibleText(messages.text("admin.users"));
    // The list is never empty: whoever sees it is in it.
    Label reading = new Label(messages.text("admin.users.reading"));
    reading.getStyleClass().add("hn-muted");
    table.setPlaceholder(reading);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                new TextColumn<>(messages.text("admin.user.name"), 320, UsersViewModel.Row::name),
                new TextColumn<>(messages.text("admin.user.role"), 200, UsersViewModel.Row::role),
                new TextColumn<>(messages.text("admin.user.state"), 200, UsersViewModel.Row::state),
                new RowMenuColumn<>(120, messages.text("admin.user.change"), this::fill)));
    Button add = Buttons.primary(messages.text("admin.user.add"), this::openAdd);
    add.setId("user-add");
    Label text = new Label(messages.text("admin.users.text"));
    text.getStyleClass().add("hn-muted");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(16, text, add);
    head.getStyleClass().add("hn-admin-head");
    Card card = Card.bare(table);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    model.load();
    return new VBox(12, head, card);
  }

  private void fill(MenuButton menu, UsersViewModel.Row row) {
    User user = row.user();
    menu.getItems().clear();
    for (Role role : Role.values()) {
      if (role != user.role()) {
        menu.getItems()
            .add(
                item(
                    messages.text("admin.user.make", messages.text("role." + role.code())),
                    () -> model.changeRole(user, role)));
      }
    }
    if (!model.isMe(user)) {
      menu.getItems().add(item(messages.text("admin.password.reset"), () -> openPassword(user)));
    }
    menu.getItems()
        .add(
            item(
                messages.text("admin.hand-over.open"),
                () -> model.handOver(user, many -> openHandOver(user, many, false))));
    menu.getItems()
        .add(
            user.active()
                ? item(
                    messages.text("admin.user.end.verb"),
                    () -> model.endAccess(user, many -> openHandOver(user, many, true)))
                : item(messages.text("admin.user.give-back"), () -> model.giveBack(user)));
  }

  private static MenuItem item(String verb, Runnable action) {
    MenuItem item = new MenuItem(verb);
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private void openAdd() {
    UsersViewModel.NewUser given = model.newUser();
    Form form = given.form();
    InputGrid grid = new InputGrid(1, messages, clock);
    grid.name(form.find("name").orElseThrow(), messages.text("admin.user.name"));
    grid.text(form.find("title").orElseThrow(), messages.text("admin.user.title"));
    grid.choice(form.find("role").orElseThrow(), messages.text("admin.user.role"), model.roles());
    Button save =
        Buttons.primary(
            messages.text("admin.user.add"), () -> model.add(given, navigator::closePanel));
    save.setDefaultButton(true);
    save.setId("user-save");
    Panel panel =
        new Panel(messages.text("admin.user.new"), messages.text("shell.close"))
            .body(grid, new NewPasswordFields(messages, given.password()))
            .foot(leave(), save)
            .saves(save);
    navigator.openPanel(panel, new FormDraft("user-add", form));
  }

  /// How many people are in the charge of a user, and who takes them over; with `ends` the access
  /// goes too, and the handing over may wait.
  private void openHandOver(User user, int many, boolean ends) {
    Label text =
        new Label(
            messages.text(
                ends ? "admin.hand-over.ends" : "admin.hand-over.text", user.name(), many));
    text.setWrapText(true);
    NamedBox<User> takers = new NamedBox<>(model.takers(user), model::taker);
    takers.setId("hand-over-to");
    takers.setMaxWidth(Double.MAX_VALUE);
    Button save =
        Buttons.primary(
            messages.text(ends ? "admin.user.end.verb" : "admin.hand-over.verb"),
            () -> model.leave(user, takers.getValue(), ends, navigator::closePanel));
    save.setId("hand-over-save");
    if (!ends) {
      save.disableProperty().bind(takers.valueProperty().isNull());
    }
    Button stay = Buttons.plain(messages.text("admin.user.end.stay"), navigator::closePanel);
    navigator.openPanel(
        new Panel(
                messages.text(ends ? "admin.hand-over.ends.title" : "admin.hand-over.open"),
                messages.text("shell.close"))
            .body(text, new Field(messages.text("admin.hand-over.to"), takers))
            .foot(stay, save)
            .saves(save),
        null);
  }

  private void openPassword(User user) {
    NewPassword given = new NewPassword(messages);
    Button save =
        Buttons.primary(
            messages.text("admin.password.set"),
            () -> model.resetPassword(user, given, navigator::closePanel));
    save.setDefaultButton(true);
    Label text = new Label(messages.text("admin.password.reset.text", user.name()));
    text.setWrapText(true);
    navigator.openPanel(
        new Panel(messages.text("admin.password.reset"), messages.text("shell.close"))
            .body(text, new NewPasswordFields(messages, given))
            .foot(leave(), save)
            .saves(save),
        null);
  }

  private Button leave() {
    return Buttons.plain(messages.text("form.leave"), navigator::closePanel);
  }
}
