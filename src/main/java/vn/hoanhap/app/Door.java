package vn.hoanhap.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.access.FirstRunView;
import vn.hoanhap.ui.access.FirstRunViewModel;
import vn.hoanhap.ui.access.OwnPasswordView;
import vn.hoanhap.ui.access.RecoverView;
import vn.hoanhap.ui.access.RecoverViewModel;
import vn.hoanhap.ui.access.StartView;
import vn.hoanhap.ui.access.UnlockView;
import vn.hoanhap.ui.access.UnlockViewModel;
import vn.hoanhap.ui.admin.RestoreViewModel;
import vn.hoanhap.ui.shell.BackgroundTasks;
import vn.hoanhap.ui.shell.WindowDialogs;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// What stands in the window while no register is open: the start, the first run, the unlock
/// screen, recovery, the backups of a damaged register, and the first password of one's own. It
/// speaks one language; another language has another door.
final class Door {

  /// What it speaks with.
  record Voice(Messages messages, WindowDialogs dialogs, BackgroundTasks tasks) {}

  /// Where it leads: `opened` takes the open register and a hint to show with it, or an empty one;
  /// `other` turns to the other language and gives the door that speaks it.
  record Ways(BiConsumer<OpenRegister, String> opened, Supplier<Door> other) {}

  private final Surroundings around;
  private final DeskWindow window;
  private final Messages messages;
  private final WindowDialogs dialogs;
  private final BackgroundTasks tasks;
  private final Ways ways;
  private OpenRegister unowned;

  Door(Surroundings around, DeskWindow window, Voice voice, Ways ways) {
    this.around = around;
    this.window = window;
    this.messages = voice.messages();
    this.dialogs = voice.dialogs();
    this.tasks = voice.tasks();
    this.ways = ways;
  }

  /// Shows the unlock screen of the register that was open last, or the start.
  void open() {
    around
        .settings()
        .register()
        .filter(Files::isDirectory)
        .ifPresentOrElse(this::unlock, this::start);
  }

  /// Nobody comes in: a register that waits for its user's own password is closed.
  void leave() {
    if (unowned != null) {
      unowned.close();
      unowned = null;
    }
  }

  /// The unlock screen of a register.
  void unlock(Path register) {
    UnlockViewModel model =
        new UnlockViewModel(messages, tasks, new Unlock(around.clock()), register, this::opened);
    String hint = messages.text("access.trial.hint", TrainingRegister.PASSWORD);
    UnlockView view =
        new UnlockView(
            messages,
            model,
            hint,
            new UnlockView.Ways(
                () -> recover(register),
                this::start,
                () -> showBackups(register),
                () -> ways.other().get().unlock(register)));
    window.show(messages.text("shell.brand"), view.root());
    model.load(new UserId(around.settings().lastUser()));
    window.whenDrawn(around::getReady);
  }

  /// Puts a backup in the place of a closed register and shows the unlock screen.
  void putBack(Path register, RestoreViewModel.Wish wish, char[] password) {
    DoorRestore.putBack(screen(), around, register, this::unlock).restore(wish, password);
  }

  private void start() {
    window.show(
        messages.text("shell.brand"),
        new StartView(
                messages,
                dialogs,
                new StartView.Choices(
                    this::firstRun, this::unlock, this::trial, () -> ways.other().get().start()))
            .root());
  }

  private void firstRun() {
    FirstRunViewModel model =
        new FirstRunViewModel(
            messages,
            tasks,
            new FirstRunViewModel.Parts(
                new CreateRegister(around.reference().communes(), around.clock()),
                new Unlock(around.clock()),
                around.reference().communes(),
                this::opened),
            around.newRegister());
    window.show(
        messages.text("access.start.make"),
        new FirstRunView(
                messages,
                model,
                dialogs,
                (code, through) ->
                    around.printRecovery(
                        tasks, messages, model.postNameProperty().get(), code, through),
                this::start)
            .root());
  }

  private void showBackups(Path register) {
    new DoorRestore(
            screen(),
            around.clock(),
            register,
            (wish, password) -> putBack(register, wish, password))
        .open();
  }

  private DoorRestore.Screen screen() {
    return new DoorRestore.Screen(messages, tasks, dialogs, window.overlay());
  }

  private void recover(Path register) {
    RecoverViewModel model =
        new RecoverViewModel(messages, tasks, new Unlock(around.clock()), register, this::opened);
    window.show(
        messages.text("access.recover.title"),
        new RecoverView(messages, model, () -> unlock(register)).root());
    model.load();
  }

  /// The training register: made the first time, unlocked as any other from then on.
  private void trial() {
    if (Files.isDirectory(around.trialRegister())) {
      unlock(around.trialRegister());
    } else {
      around.makeTrial(tasks, messages).onDone(this::openedTrial).onFault(this::failed).start();
    }
  }

  private void failed(Fault fault) {
    start();
    dialogs.fault(fault);
  }

  private void openedTrial(OpenRegister register) {
    opened(register, messages.text("access.trial.hint", TrainingRegister.PASSWORD));
  }

  private void opened(OpenRegister register) {
    opened(register, "");
  }

  /// Who came in with a password that the chief gave sets their own first.
  private void opened(OpenRegister register, String hint) {
    ManageUsers users = new ManageUsers(register, around.clock());
    if (!users.mustChangePassword(register.user().id())) {
      ways.opened().accept(register, hint);
      return;
    }
    unowned = register;
    OwnPasswordView view =
        new OwnPasswordView(
            messages,
            tasks,
            users,
            register.user().actor(),
            () -> {
              unowned = null;
              ways.opened().accept(register, hint);
            },
            () -> {
              leave();
              unlock(register.database().folder().path());
            });
    window.show(messages.text("access.own.title"), view.root());
  }
}
