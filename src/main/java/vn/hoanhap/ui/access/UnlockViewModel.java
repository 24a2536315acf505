package vn.hoanhap.ui.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// The locked register: who may open it, the password, and why it does not open.
public final class UnlockViewModel {

  /// What only a backup mends.
  private static final Set<String> NEEDS_BACKUP =
      Set.of(
          "store.damaged",
          "store.missing",
          "store.not-a-register",
          "store.foreign-schema",
          "store.wrong-key",
          "store.io",
          "key-file.missing",
          "key-file.damaged",
          "key-file.slot-damaged");

  private final Messages messages;
  private final Tasks tasks;
  private final Unlock unlock;
  private final Path folder;
  private final Consumer<OpenRegister> opened;

  private final ReadOnlyObjectWrapper<Unlock.Door> door = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Unlock.Choice> users = FXCollections.observableArrayList();
  private final ObjectProperty<Unlock.Choice> user = new SimpleObjectProperty<>();
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty error = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<FaultText> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty needsBackup = new SimpleBooleanProperty();
  private final IntegerProperty pause = new SimpleIntegerProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  // One value for all who follow it: a text made anew for each look is never looked at again, and
  // so never tells its followers of the next second.
  private final ObservableValue<String> pauseText;

  /// `opened` takes the open register.
  public UnlockViewModel(
      Messages messages, Tasks tasks, Unlock unlock, Path folder, Consumer<OpenRegister> opened) {
    this.messages = messages;
    this.tasks = tasks;
    this.unlock = unlock;
    this.folder = folder;
    this.opened = opened;
    this.pauseText =
        pause.map(seconds -> seconds.intValue() > 0 ? messages.text("access.pause", seconds) : "");
    password.addListener((text, was, is) -> error.set(""));
  }

  /// Reads who may open the register; `last` is chosen if it is one of them.
  public void load(UserId last) {
    tasks
        .run(() -> unlock.look(folder))
        .onDone(seen -> show(seen, last))
        .onFault(this::broken)
        .start();
  }

  /// What is known before the password; null until it is read.
  public ReadOnlyObjectProperty<Unlock.Door> doorProperty() {
    return door.getReadOnlyProperty();
  }

  public ObservableList<Unlock.Choice> users() {
    return users;
  }

  public ObjectProperty<Unlock.Choice> userProperty() {
    return user;
  }

  public StringProperty passwordProperty() {
    return password;
  }

  /// What is wrong with the password, in a sentence.
  public StringProperty errorProperty() {
    return error;
  }

  /// Why the register cannot be opened, or could not at the last try; null when it can.
  public ReadOnlyObjectProperty<FaultText> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// The register cannot be opened as it is, and a backup would mend it.
  public ReadOnlyBooleanProperty needsBackupProperty() {
    return needsBackup;
  }

  /// A warning when letters with marks stand in the password: UniKey is on.
  public ObservableValue<String> typingWarning() {
    return password.map(
        text ->
            text.chars().allMatch(sign -> sign < 128) ? "" : messages.text("access.warn.marks"));
  }

  /// "Đợi 12 giây rồi thử lại", empty when one may try.
  public ObservableValue<String> pauseText() {
    return pauseText;
  }

  /// No user, no password, a pause, or a try under way. A register that did not open may be tried
  /// again: the other window was closed, there is room on the disk.
  public BooleanBinding unlockDisabled() {
    return user.isNull().or(password.isEmpty()).or(Bindings.greaterThan(pause, 0)).or(busy);
  }

  public BooleanProperty busyProperty() {
    return busy;
  }

  /// A second has passed.
  public void tick() {
    pause.set(Math.max(0, pause.get() - 1));
  }

  /// Tries the password.
  public void unlock() {
    if (unlockDisabled().get()) {
      return;
    }
    char[] typed = password.get().toCharArray();
    busy.set(true);
    fault.set(null);
    needsBackup.set(false);
    tasks
        .run(() -> unlock.handle(folder, user.get().id(), typed))
        .onDone(
            open -> {
              password.set("");
              opened.accept(open);
            })
        .onFault(Fault.Denied.class, this::refused)
        .onFault(this::broken)
        .onEnd(
            () -> {
              Arrays.fill(typed, ' ');
              busy.set(false);
            })
        .start();
  }

  private void refused(Fault.Denied denied) {
    password.set("");
    error.set(FaultText.of(messages, denied).inLine());
    tasks.run(() -> unlock.look(folder)).onDone(seen -> pauseFor(seen.pause())).start();
  }

  private void broken(Fault broken) {
    fault.set(FaultText.of(messages, broken));
    needsBackup.set(NEEDS_BACKUP.contains(broken.key()));
  }

  private void show(Unlock.Door seen, UserId last) {
    users.setAll(seen.users());
    users.stream()
        .filter(choice -> users.size() == 1 || choice.id().equals(last))
        .findFirst()
        .ifPresent(user::set);
    pauseFor(seen.pause());
    // Last: who hears of it finds the names and the choice.
    door.set(seen);
  }

  private void pauseFor(Duration wait) {
    pause.set((int) Math.min(Integer.MAX_VALUE, wait.plusMillis(999).toSeconds()));
  }
}
