package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.safety.Restore;

/// Putting a backup in the place of the register: both sides are shown before anything happens, the
/// present register is kept aside.
public final class RestoreViewModel {

  /// One side in words; `unread` says why it has no figures, and is empty when it has.
  public record Side(String lastChange, String holds, String unread) {}

  /// Both sides in words.
  public record Sides(Side present, Side backup) {}

  /// What to restore: the backup, the chief of it whose password is given, and whether a backup of
  /// another register is meant.
  public record Wish(Path backup, String chief, boolean evenOther) {}

  /// Closes the register, restores with that password, and locks: the window's part.
  public interface Doing {
    void restore(Wish wish, char[] password);
  }

  private final Messages messages;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Restore restore;
  private final Path register;
  private final Path chosen;
  private final Doing doing;
  private final TimeText time;
  private final Clock clock;
  private final ObservableList<Path> backups = FXCollections.observableArrayList();
  private final ObjectProperty<Path> backup = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Restore.Offer> offer = new ReadOnlyObjectWrapper<>();
  private final ObservableList<String> chiefs = FXCollections.observableArrayList();
  private final ObjectProperty<String> user = new SimpleObjectProperty<>();
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sides> sides = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<FaultText> fault = new ReadOnlyObjectWrapper<>();

  /// Where the register lies, and the folder that was chosen: a backup, or one with backups in it.
  public record Places(Path register, Path chosen) {}

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
    this.chosen = places.chosen();
    this.doing = doing;
    this.time = new TimeText(messages);
    backup.subscribe(this::readOffer);
    user.subscribe(name -> sides.set(null));
  }

  /// Looks which backups there are; the newest is chosen.
  public void load() {
    tasks
        .run(() -> restore.find(register, chosen))
        .onDone(
            found -> {
              backups.setAll(found);
              backup.set(found.getFirst());
            })
        .onFault(this::broken)
        .start();
  }

  /// The backups in the chosen folder, newest first.
  public ObservableList<Path> backups() {
    return backups;
  }

  /// The one to restore.
  public ObjectProperty<Path> backupProperty() {
    return backup;
  }

  /// A backup by its time.
  public String name(Path one) {
    return one == null
        ? ""
        : restore
            .madeAt(one)
            .map(at -> time.moment(at.atZone(clock.getZone()).toInstant(), clock.getZone()))
            .orElseGet(() -> messages.text("admin.restore.copied", one.toString()));
  }

  /// The chiefs named in the backup.
  public ObservableList<String> chiefs() {
    return chiefs;
  }

  /// The chief whose password is given; null until one is chosen.
  public ObjectProperty<String> userProperty() {
    return user;
  }

  /// That the backup is of another register, and of whose; empty when it is of this one.
  public ObservableValue<String> otherText() {
    return offer.map(
        one -> one.ofPresentRegister() ? "" : messages.text("admin.restore.other", one.postName()));
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
    return user.isNull().or(password.isEmpty());
  }

  /// Reads both sides; changes nothing.
  public void compare() {
    char[] typed = password.get().toCharArray();
    fault.set(null);
    tasks
        .run(() -> restore.look(register, backup.get(), user.get(), typed))
        .onDone(choice -> sides.set(new Sides(inWords(choice.present()), inWords(choice.backup()))))
        .onFault(this::broken)
        .onEnd(() -> Arrays.fill(typed, ' '))
        .start();
  }

  /// Restores, after asking; for a backup of another register its post must be typed.
  public void restore() {
    if (!offer.get().ofPresentRegister()) {
      dialogs.ask(
          new Dialogs.Prompt(
              messages.text("admin.restore.other.title"),
              messages.text("admin.restore.other.text", offer.get().postName()),
              messages.text("admin.restore.other.label"),
              messages.text("admin.restore.verb")),
          this::restoreOther);
      return;
    }
    dialogs.confirm(
        new Dialogs.Question(
            messages.text("admin.restore.title"),
            messages.text("admin.restore.text"),
            messages.text("admin.restore.verb"),
            true),
        () -> begin(false));
  }

  private void restoreOther(String typed) {
    String postName = offer.get().postName();
    if (Person.clean(typed).equalsIgnoreCase(postName)) {
      begin(true);
    } else {
      broken(new Fault.RuleBroken("backup.other-register", "backup", "", postName));
    }
  }

  private void begin(boolean evenOther) {
    doing.restore(new Wish(backup.get(), user.get(), evenOther), password.get().toCharArray());
  }

  private void readOffer(Path one) {
    sides.set(null);
    chiefs.clear();
    user.set(null);
    if (one == null) {
      return;
    }
    fault.set(null);
    tasks
        .run(() -> restore.offer(register, one))
        .onDone(
            read -> {
              offer.set(read);
              chiefs.setAll(read.chiefs());
              user.set(chiefs.isEmpty() ? null : chiefs.getFirst());
            })
        .onFault(this::broken)
        .start();
  }

  private void broken(Fault refused) {
    fault.set(FaultText.of(messages, refused));
  }

  private Side inWords(Restore.Side side) {
    if (!side.readable()) {
      String why = FaultText.of(messages, side.unread()).inLine();
      return new Side("", "", messages.text("admin.restore.unreadable", why));
    }
    return new Side(
        side.lastChange() == null
            ? messages.text("admin.restore.unknown")
            : time.moment(side.lastChange(), clock.getZone()),
        messages.text("admin.backup.holds", side.people(), side.activities()),
        "");
  }
}
