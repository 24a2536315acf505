package vn.hoanhap.ui.access;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.usecase.session.Unlock;

/// A forgotten password: the recovery code from the sealed envelope, and a new password.
public final class RecoverView {

  private final Messages messages;
  private final RecoverViewModel model;
  private final Node root;

  /// `back` leads to the password again.
  public RecoverView(Messages messages, RecoverViewModel model, Runnable back) {
    this.messages = messages;
    this.model = model;
    Label title = new Label(messages.text("access.recover.title"));
    title.getStyleClass().add("hn-title");
    Label text = new Label(messages.text("access.recover.text"));
    text.getStyleClass().add("hn-muted");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
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
    root =
        new Gate(
            messages,
            Gate.Width.WIDE,
            title,
            text,
            fault,
            new Field(messages.text("access.recovery-code"), code())
                .hint(messages.text("access.recovery-code.hint")),
            new Field(messages.text("access.recover.user"), users()),
            new NewPasswordFields(messages, model.password()),
            foot(back));
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

  private Node code() {
    TextInput code = new TextInput();
    code.setId("recover-code");
    code.textProperty().bindBidirectional(model.codeProperty());
    return code;
  }

  private Node users() {
    ComboBox<Unlock.Choice> users = new ComboBox<>(model.users());
    users.setMaxWidth(Double.MAX_VALUE);
    users.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Unlock.Choice choice) {
            return choice == null ? "" : choice.name();
          }

          @Override
          public Unlock.Choice fromString(String name) {
            return null;
          }
        });
    users.valueProperty().bindBidirectional(model.userProperty());
    return users;
  }

  private Node foot(Runnable back) {
    Button open = Buttons.primary(messages.text("access.recover.open"), model::recover);
    open.setDefaultButton(true);
    open.setId("recover-open");
    open.disableProperty().bind(model.recoverDisabled());
    Button stay = Buttons.plain(messages.text("access.back"), back);
    stay.setCancelButton(true);
    HBox foot = new HBox(8, stay, open);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }
}
