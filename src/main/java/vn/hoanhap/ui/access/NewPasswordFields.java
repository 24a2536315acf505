package vn.hoanhap.ui.access;

import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.PasswordInput;

/// The two fields of a new password, with the strength under the first.
public final class NewPasswordFields extends VBox {

  public NewPasswordFields(Messages messages, NewPassword model) {
    setSpacing(12);
    PasswordInput first = new PasswordInput(messages.text("access.show-password"));
    first.textProperty().bindBidirectional(model.firstProperty());
    first.input().setId("password-first");
    PasswordInput second = new PasswordInput(messages.text("access.show-password"));
    second.textProperty().bindBidirectional(model.secondProperty());
    second.input().setId("password-second");
    getChildren()
        .addAll(
            new Field(messages.text("access.password.new"), first)
                .hint(model.advice())
                .error(model.firstErrorProperty()),
            new Field(messages.text("access.password.again"), second)
                .error(model.secondErrorProperty()));
  }
}
