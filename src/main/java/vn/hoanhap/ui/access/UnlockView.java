package vn.hoanhap.ui.access;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.PasswordInput;
import vn.hoanhap.usecase.session.Unlock;

/// The locked register: the post's name, the list of users, the password, and the ways to the
/// recovery code, to another register and to the other language. Nothing else.
public final class UnlockView {

  private final Messages messages;
  private final UnlockViewModel model;
  private final BooleanProperty capsLock = new SimpleBooleanProperty();
  private final ComboBox<Unlock.Choice> users = new ComboBox<>();
  private final PasswordInput password;
  private final Node root;
  private final Timeline seconds;

  /// Where the links lead: to the recovery code, to the choice of another register, when this one
  /// is damaged, to its backups, and to the same page in the other language.
  public record Ways(Runnable forgot, Runnable other, Runnable restore, Runnable language) {}

  /// `hint` stands under the password of a training register, wherever it lies.
  public UnlockView(Messages messages, UnlockViewModel model, String hint, Ways ways) {
    this.messages = messages;
    this.model = model;
    this.password = new PasswordInput(messages.text("access.show-password"));
    this.seconds =
        new Timeline(
            new KeyFrame(
                Duration.seconds(1),
                passed -> {
                  model.tick();
                  lookAtCapsLock();
                }));
    seconds.setCycleCount(Animation.INDEFINITE);
    root =
        new Gate(messages, Gate.Width.NARROW, form(hint, ways)).speaking(messages, ways.language());
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                seconds.stop();
              } else {
                seconds.play();
              }
            });
    focusWhenReady();
    root.addEventFilter(KeyEvent.KEY_RELEASED, key -> lookAtCapsLock());
  }

  public Node root() {
    return root;
  }

  // The names may be read before the scrolled page has its skin, and only then is the field in the
  // scene; whichever comes last decides, once what was chosen has settled.
  private void focusWhenReady() {
    password.sceneProperty().subscribe(scene -> Platform.runLater(this::focusFirst));
    model.doorProperty().subscribe(door -> Platform.runLater(this::focusFirst));
  }

  // Whoever sat here last goes on with the password, others choose a name first.
  private void focusFirst() {
    boolean nameless = model.doorProperty().get() != null && model.userProperty().get() == null;
    (nameless ? users : password).requestFocus();
  }

  private Node form(String hint, Ways ways) {
    Label post = new Label();
    post.getStyleClass().add("hn-title");
    post.setWrapText(true);
    Label training = new Label(messages.text("shell.training"));
    training.getStyleClass().add("hn-training-word");
    only(training, false);
    model
        .doorProperty()
        .subscribe(
            door -> {
              post.setText(door == null ? "" : door.postName());
              only(training, door != null && door.training());
            });
    FaultView fault = new FaultView();
    model
        .faultProperty()
        .subscribe(
            text -> {
              if (text == null) {
                fault.clear();
              } else {
                fault.show(text);
              }
            });
    Button unlock = Buttons.primary(messages.text("access.unlock"), model::unlock);
    unlock.setId("unlock");
    unlock.setDefaultButton(true);
    unlock.setMaxWidth(Double.MAX_VALUE);
    unlock.disableProperty().bind(model.unlockDisabled());
    unlock
        .textProperty()
        .bind(
            Bindings.when(model.busyProperty())
                .then(messages.text("access.unlocking"))
                .otherwise(messages.text("access.unlock")));
    VBox form =
        new VBox(
            16,
            new VBox(4, post, training),
            fault,
            restore(ways),
            new Field(messages.text("access.user"), users()),
            passwordField(hint),
            unlock,
            foot(ways));
    return form;
  }

  private Node restore(Ways ways) {
    Button restore = Buttons.plain(messages.text("access.restore"), ways.restore());
    restore.setId("unlock-restore");
    restore.setMaxWidth(Double.MAX_VALUE);
    model.needsBackupProperty().subscribe(needed -> only(restore, needed));
    return restore;
  }

  private Node users() {
    users.setItems(model.users());
    users.setId("unlock-user");
    users.setMaxWidth(Double.MAX_VALUE);
    users.setPromptText(messages.text("access.user.choose"));
    users.setButtonCell(new UserCell());
    users.setCellFactory(list -> new UserCell());
    users.valueProperty().bindBidirectional(model.userProperty());
    // Arrows only walk through the names; a click or Enter takes one and goes on to the password.
    users.setOnHidden(
        chosen -> {
          if (users.getValue() != null) {
            password.requestFocus();
          }
        });
    users.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !users.isShowing()) {
            key.consume();
            goOn();
          }
        });
    return users;
  }

  // Without a name there is no password to ask for: the names open, the first of them marked.
  private void goOn() {
    if (users.getValue() != null) {
      password.requestFocus();
    } else if (!users.getItems().isEmpty()) {
      users.getSelectionModel().selectFirst();
      users.show();
    }
  }

  // After a refusal the button is off for a while and must not hand the focus on to the users.
  private void returnTo(String error) {
    if (!error.isEmpty()) {
      Platform.runLater(password::requestFocus);
    }
  }

  private Node passwordField(String hint) {
    model.errorProperty().subscribe(this::returnTo);
    password.input().setId("unlock-password");
    password.textProperty().bindBidirectional(model.passwordProperty());
    Field field =
        new Field(messages.text("access.password"), password)
            .hint(model.doorProperty().map(door -> door.training() ? hint : "").orElse(""));
    field.error(
        Bindings.createStringBinding(
            () ->
                model.pauseText().getValue().isEmpty()
                    ? model.errorProperty().get()
                    : model.errorProperty().get() + " " + model.pauseText().getValue(),
            model.errorProperty(),
            model.pauseText()));
    Label caps = warning(messages.text("access.warn.caps"));
    caps.visibleProperty().bind(capsLock);
    Label marks = warning("");
    marks.textProperty().bind(model.typingWarning());
    marks.visibleProperty().bind(marks.textProperty().isNotEmpty());
    return new VBox(4, field, caps, marks);
  }

  private Node foot(Ways ways) {
    Button forgotButton = Buttons.link(messages.text("access.forgot"), ways.forgot());
    forgotButton.setId("unlock-forgot");
    Button otherButton = Buttons.link(messages.text("access.other-register"), ways.other());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(forgotButton, space, otherButton);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void lookAtCapsLock() {
    capsLock.set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }

  private static Label warning(String text) {
    Label warning = new Label(text);
    warning.setGraphic(new Icon(Feather.ALERT_TRIANGLE, "hn-soon"));
    warning.getStyleClass().add("hn-small");
    warning.setWrapText(true);
    warning.managedProperty().bind(warning.visibleProperty());
    return warning;
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private final class UserCell extends ListCell<Unlock.Choice> {
    @Override
    protected void updateItem(Unlock.Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setText(getIndex() < 0 ? messages.text("access.user.choose") : null);
        return;
      }
      String name = choice.title().isEmpty() ? choice.name() : choice.title() + " " + choice.name();
      setText(
          messages.text("access.user.line", name, messages.text("role." + choice.role().code())));
    }
  }
}
