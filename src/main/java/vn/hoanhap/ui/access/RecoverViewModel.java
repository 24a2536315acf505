package vn.hoanhap.ui.access;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// The way back in with the recovery code: who gets a new password, and the password.
public final class RecoverViewModel {

  private final Messages messages;
  private final Tasks tasks;
  private final Unlock unlock;
  private final Path folder;
  private final Consumer<OpenRegister> opened;
  private final ObservableList<Unlock.Choice> users = FXCollections.observableArrayList();
  private final ObjectProperty<Unlock.Choice> user = new SimpleObjectProperty<>();
  private final StringProperty code = new SimpleStringProperty("");
  private final NewPassword password;
  private final ReadOnlyObjectWrapper<FaultText> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /// `opened` takes the open register.
  public RecoverViewModel(
      Messages messages, Tasks tasks, Unlock unlock, Path folder, Consumer<OpenRegister> opened) {
    this.messages = messages;
    this.tasks = tasks;
    this.unlock = unlock;
    this.folder = folder;
    this.opened = opened;
    this.password = new NewPassword(messages);
    code.addListener((text, was, is) -> fault.set(null));
    password.firstProperty().addListener((text, was, is) -> fault.set(null));
  }

  /// Reads who may open the register.
  public void load() {
    tasks
        .run(() -> unlock.look(folder))
        .onDone(
            door -> {
              users.setAll(door.users());
              user.set(users.isEmpty() ? null : users.getFirst());
            })
        .onFault(broken -> fault.set(FaultText.of(messages, broken)))
        .start();
  }

  public ObservableList<Unlock.Choice> users() {
    return users;
  }

  public ObjectProperty<Unlock.Choice> userProperty() {
    return user;
  }

  public StringProperty codeProperty() {
    return code;
  }

  public NewPassword password() {
    return password;
  }

  /// Why it did not open; null while nothing was tried.
  public ReadOnlyObjectProperty<FaultText> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// No code, no user, or a try under way.
  public BooleanBinding recoverDisabled() {
    return user.isNull().or(code.isEmpty()).or(busy);
  }

  /// Opens with the code and sets the new password.
  public void recover() {
    if (recoverDisabled().get() || !password.check()) {
      return;
    }
    char[] typed = password.take();
    busy.set(true);
    fault.set(null);
    tasks
        .run(() -> unlock.recover(folder, code.get(), user.get().id(), typed))
        .onDone(
            open -> {
              code.set("");
              password.clear();
              opened.accept(open);
            })
        .onFault(broken -> fault.set(FaultText.of(messages, broken)))
        .onEnd(
            () -> {
              Arrays.fill(typed, ' ');
              busy.set(false);
            })
        .start();
  }
}
