package vn.hoanhap.ui.access;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.SaveKey;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.session.ManageUsers;

/// Between the first unlocking and the register: a password of one's own in the place of the one
/// that the chief gave and knows.
public final class OwnPasswordView {

  private final Tasks tasks;
  private final ManageUsers users;
  private final Actor actor;
  private final NewPassword password;
  private final FaultView fault = new FaultView();
  private final Runnable done;
  private final Node root;

  /// `done` opens the register; `back` leads to the names again.
  public OwnPasswordView(
      Messages messages,
      Tasks tasks,
      ManageUsers users,
      Actor actor,
      Runnable done,
      Runnable back) {
    this.tasks = tasks;
    this.users = users;
    this.actor = actor;
    this.password = new NewPassword(messages);
    this.done = done;
    Label title = new Label(messages.text("access.own.title"));
    title.getStyleClass().add("hn-title");
    Label text = new Label(messages.text("access.own.text", actor.name()));
    text.getStyleClass().add("hn-muted");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    Button save = Buttons.primary(messages.text("access.own.save"), () -> save(messages));
    save.setId("own-password-save");
    save.setDefaultButton(true);
    Button stay = Buttons.plain(messages.text("access.back"), back);
    stay.setId("own-password-back");
    stay.setCancelButton(true);
    HBox foot = new HBox(8, stay, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    // What was refused is not what stands there now.
    password.firstProperty().addListener((typed, was, is) -> fault.clear());
    root =
        new Gate(
            messages,
            Gate.Width.NARROW,
            title,
            text,
            fault,
            new NewPasswordFields(messages, password),
            foot);
    SaveKey.in(root, save);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                FirstFocus.in(root);
              }
            });
  }

  public Node root() {
    return root;
  }

  private void save(Messages messages) {
    if (!password.check()) {
      return;
    }
    char[] typed = password.take();
    tasks
        .run(
            () -> {
              users.replaceGivenPassword(actor, typed);
              return actor;
            })
        .onDone(
            changed -> {
              password.clear();
              done.run();
            })
        .onFault(refused -> fault.show(FaultText.of(messages, refused)))
        .start();
  }
}
