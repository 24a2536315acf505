package vn.hoanhap.ui.admin;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.access.NewPassword;
import vn.hoanhap.ui.access.NewPasswordFields;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.PasswordInput;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.theme.Appearance;
import vn.hoanhap.usecase.session.ManageUsers;

/// What every user may change for themselves: their password, and how the window looks.
public final class OwnPanels {

  private final Messages messages;
  private final Tasks tasks;
  private final Navigator navigator;
  private final ManageUsers users;
  private final Actor actor;

  public OwnPanels(
      Messages messages, Tasks tasks, Navigator navigator, ManageUsers users, Actor actor) {
    this.messages = messages;
    this.tasks = tasks;
    this.navigator = navigator;
    this.users = users;
    this.actor = actor;
  }

  /// Opens the form for one's own new password.
  public void openPassword() {
    PasswordInput old = new PasswordInput(messages.text("access.show-password"));
    old.input().setId("password-old");
    StringProperty oldError = new SimpleStringProperty("");
    old.textProperty().addListener((text, was, is) -> oldError.set(""));
    NewPassword given = new NewPassword(messages);
    Button save =
        Buttons.primary(
            messages.text("admin.password.set"),
            () -> change(old.textProperty().get(), given, oldError));
    save.setDefaultButton(true);
    navigator.openPanel(
        new Panel(messages.text("admin.password.own"), messages.text("shell.close"))
            .body(
                new Field(messages.text("admin.password.old"), old).error(oldError),
                new NewPasswordFields(messages, given))
            .foot(save)
            .saves(save),
        null);
  }

  /// Opens the choice of colours, text size and language.
  public void openLook(Appearance appearance) {
    navigator.openPanel(
        new Panel(messages.text("admin.look"), messages.text("shell.close"))
            .body(new AppearanceForm(messages, appearance)),
        null);
  }

  private void change(String old, NewPassword given, StringProperty oldError) {
    if (!given.check()) {
      return;
    }
    char[] typed = given.take();
    tasks
        .run(
            () -> {
              users.changePassword(actor, actor.id(), old.toCharArray(), typed);
              return actor;
            })
        .onDone(
            changed -> {
              given.clear();
              navigator.closePanel();
              navigator.say(messages.text("admin.password.own.done"));
            })
        .onFault((Fault refused) -> oldError.set(FaultText.of(messages, refused).inLine()))
        .start();
  }
}
