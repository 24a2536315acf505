package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.safety.VerifyRegister;

/// The copies of the register: which there are, making one, and checking the register itself.
public final class BackupsViewModel {

  /// A copy in words.
  public record Row(BackUp.Copy copy, String madeAt, String holds, String verified) {}

  /// A check of the register in words.
  public record Check(String text, String detail, boolean passed) {}

  /// What the page is made of.
  public record Parts(BackUp backUp, VerifyRegister verify) {}

  private final Messages messages;
  private final Clock clock;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final Parts parts;
  private final Actor chief;
  private final TimeText time;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Check> checks = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper newest = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
  private final BooleanProperty busy = new SimpleBooleanProperty();

  public BackupsViewModel(
      Messages messages,
      Clock clock,
      Tasks tasks,
      Navigator navigator,
      Dialogs dialogs,
      Parts parts,
      Actor chief) {
    this.messages = messages;
    this.clock = clock;
    this.tasks = tasks;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.parts = parts;
    this.chief = chief;
    this.time = new TimeText(messages);
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  /// What the last check found.
  public ObservableList<Check> checks() {
    return checks;
  }

  /// When the newest copy was made, in a sentence.
  public ReadOnlyStringProperty newestProperty() {
    return newest.getReadOnlyProperty();
  }

  /// Why the second copy is not there, in a sentence; empty when nothing is wrong with it.
  public ReadOnlyStringProperty secondProperty() {
    return second.getReadOnlyProperty();
  }

  /// What the empty list says: that it is being read, or that there is no copy.
  public ReadOnlyStringProperty nothingProperty() {
    return nothing.getReadOnlyProperty();
  }

  /// A copy or a check is under way.
  public BooleanProperty busyProperty() {
    return busy;
  }

  /// Reads the list of copies.
  public void load() {
    nothing.set(messages.text("admin.backup.loading"));
    tasks
        .run(() -> parts.backUp().list(chief))
        .onDone(this::show)
        .onEnd(() -> nothing.set(messages.text("admin.backup.none")))
        .start();
    tasks.run(() -> parts.backUp().state()).onDone(state -> warn(state.second())).start();
  }

  /// Makes a copy in the register's own folder, and in the second one if it is set.
  public void backUpNow() {
    run(() -> parts.backUp().handle(chief).first());
  }

  /// Makes a copy in a folder of the chief's choice, such as a USB stick.
  public void backUpTo() {
    dialogs.chooseFolder(
        messages.text("admin.backup.choose"),
        folder -> run(() -> parts.backUp().to(chief, folder)));
  }

  /// Lets a folder with backups be chosen, such as a USB stick.
  public void chooseBackup(Consumer<Path> chosen) {
    dialogs.chooseFolder(messages.text("admin.restore.elsewhere.choose"), chosen);
  }

  /// Checks the register: the file, the links between records, the search, the ledger's chain.
  public void verify() {
    busy.set(true);
    tasks
        .runLong(messages.text("admin.verify"), progress -> parts.verify().handle(chief))
        .onDone(found -> checks.setAll(found.stream().map(this::inWords).toList()))
        .onFault(dialogs::fault)
        .onEnd(() -> busy.set(false))
        .start();
  }

  /// The folder of a copy, for restoring it.
  public Path folder(Row row) {
    return row.copy().folder();
  }

  private void run(java.util.concurrent.Callable<BackUp.Copy> work) {
    busy.set(true);
    tasks
        .runLong(messages.text("admin.backups"), progress -> work.call())
        .onDone(
            copy ->
                navigator.say(
                    messages.text("admin.backup.done", copy.people(), copy.folder().toString())))
        .onFault(dialogs::fault)
        .onEnd(
            () -> {
              busy.set(false);
              load();
              navigator.refreshCounts();
            })
        .start();
  }

  private void warn(Fault missing) {
    second.set(missing == null ? "" : FaultText.of(messages, missing).inLine());
  }

  private void show(List<BackUp.Copy> copies) {
    rows.setAll(copies.stream().map(this::inWords).toList());
    newest.set(
        rows.isEmpty()
            ? messages.text("admin.backup.none")
            : messages.text("admin.backup.newest", rows.getFirst().madeAt()));
  }

  private Row inWords(BackUp.Copy copy) {
    return new Row(
        copy,
        time.moment(copy.madeAt(), clock.getZone()),
        messages.text("admin.backup.holds", copy.people(), copy.activities()),
        copy.verified()
            ? messages.text("admin.backup.verified")
            : messages.text("admin.backup.unverified"));
  }

  private Check inWords(VerifyRegister.Finding finding) {
    return new Check(
        messages.text("verify." + finding.code(), finding.looked()),
        finding.detail(),
        finding.passed());
  }
}
