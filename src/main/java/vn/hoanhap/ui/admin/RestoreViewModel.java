package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.safety.Restore;

/// Putting a backup in the place of the register: both sides are shown before anything happens, the
/// present register is kept aside.
public final class RestoreViewModel {

  /// One side in words.
  public record Side(String lastChange, String holds, boolean readable) {}

  /// Both sides in words.
  public record Sides(Side present, Side backup) {}

  /// Closes the register, restores with that name and password, and locks: the window's part.
  public interface Doing {
    void restore(Path backup, String userName, char[] password);
  }

  private final Messages messages;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Restore restore;
  private final Path register;
  private final Path backup;
  private final Doing doing;
  private final TimeText time;
  private final Clock clock;
  private final StringProperty user = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sides> sides = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<FaultText> fault = new ReadOnlyObjectWrapper<>();

  /// Where the two registers lie.
  public record Places(Path register, Path backup) {}

  public RestoreViewModel(
      Messages messages,
      Clock clock,
      Tasks tasks,
      Dialogs dialogs,
      Restore restore,
      Places places,
      Doing doing) {
    this.messages = messages;
    this.clock = clock;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.restore = restore;
    this.register = places.register();
    this.backup = places.backup();
    this.doing = doing;
    this.time = new TimeText(messages);
  }

  public StringProperty userProperty() {
    return user;
  }

  public StringProperty passwordProperty() {
    return password;
  }

  /// Both sides; null until they are compared.
  public ReadOnlyObjectProperty<Sides> sidesProperty() {
    return sides.getReadOnlyProperty();
  }

  /// Why they cannot be compared; null when nothing is wrong.
  public ReadOnlyObjectProperty<FaultText> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// Comparing needs a name and a password of the backup.
  public BooleanBinding compareDisabled() {
    return user.isEmpty().or(password.isEmpty());
  }

  /// Reads both sides; changes nothing.
  public void compare() {
    char[] typed = password.get().toCharArray();
    fault.set(null);
    tasks
        .run(() -> restore.look(register, backup, user.get().strip(), typed))
        .onDone(choice -> sides.set(new Sides(inWords(choice.present()), inWords(choice.backup()))))
        .onFault(broken -> fault.set(FaultText.of(messages, broken)))
        .onEnd(() -> Arrays.fill(typed, ' '))
        .start();
  }

  /// Restores, after asking.
  public void restore() {
    dialogs.confirm(
        new Dialogs.Question(
            messages.text("admin.restore.title"),
            messages.text("admin.restore.text"),
            messages.text("admin.restore.verb"),
            true),
        () -> doing.restore(backup, user.get().strip(), password.get().toCharArray()));
  }

  private Side inWords(Restore.Side side) {
    return new Side(
        side.lastChange() == null
            ? messages.text("admin.restore.unknown")
            : time.moment(side.lastChange(), clock.getZone()),
        messages.text("admin.backup.holds", side.people(), side.activities()),
        side.readable());
  }
}
