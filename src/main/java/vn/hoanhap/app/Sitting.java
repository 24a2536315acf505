package vn.hoanhap.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
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
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Drafts;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.Shell;
import vn.hoanhap.ui.shell.WindowDialogs;
import vn.hoanhap.ui.theme.Appearance;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;
import vn.hoanhap.usecase.desk.KeepDraft;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// The way from the start to an open register, to the lock and back: which of start, first run,
/// unlock, recovery and shell is shown, and what is kept when it changes.
final class Sitting implements Appearance {

  private final Surroundings around;
  private final DeskWindow window;
  private final Look look;
  private final HalfTyped halfTyped = new HalfTyped();
  private Messages messages;
  private WindowDialogs dialogs;
  private BackgroundTasks tasks;
  private BackgroundTasks sitting;
  private Path folder;
  private OpenRegister open;
  private OpenRegister unowned;
  private Shell shell;
  private Wiring wiring;
  private LastCopy lastCopy;
  private Locking locking;

  Sitting(Surroundings around, DeskWindow window, Look look) {
    this.around = around;
    this.window = window;
    this.look = look;
    speak(around.settings().language());
    window.scene().widthProperty().addListener((width, was, is) -> fit());
    look.scaleProperty().addListener((scale, was, is) -> fit());
  }

  /// Shows the unlock screen of the register that was open last, or the start.
  void begin() {
    Optional<Path> last = around.settings().register().filter(Files::isDirectory);
    if (last.isPresent()) {
      showUnlock(last.get());
    } else {
      showStart();
    }
  }

  /// The program ends: backs up what changed, keeps what is half typed and closes the register;
  /// `then` runs when all is on the disk.
  void end(Runnable then) {
    if (open == null) {
      if (unowned != null) {
        unowned.close();
      }
      then.run();
    } else {
      lastCopy.make(wiring.backUp(), () -> closeRegister(then));
    }
  }

  /// The frame of the open register; null while none is open.
  Shell shell() {
    return shell;
  }

  @Override
  public Language language() {
    return messages.language();
  }

  @Override
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return look.themeProperty();
  }

  @Override
  public ReadOnlyIntegerProperty scaleProperty() {
    return look.scaleProperty();
  }

  @Override
  public void change(Language language, Theme theme, int scale) {
    around.settings().keepLook(language, theme, scale);
    look.change(theme, scale);
    if (language != messages.language()) {
      turnTo(language);
    }
  }

  /// Speaks another language from the same place: half-typed forms come back in it, and so does the
  /// page. When the disk refuses to keep what was typed, everything stays as it is.
  private void turnTo(Language language) {
    if (open == null) {
      speak(language);
      return;
    }
    List<Draftable> forms = shell.unsaved();
    Optional<PersonId> person = shell.presentPerson();
    Page page = shell.section();
    OpenRegister turned = open;
    tasks
        .run(() -> keep(turned, forms))
        .onDone(
            kept -> {
              speak(language);
              if (open == turned) {
                showShell();
                comeBack(page, person, forms);
              }
            })
        .onFault(dialogs::fault)
        .start();
  }

  private void turnAtTheDoor(Runnable again) {
    change(messages.language().other(), look.themeProperty().get(), look.scaleProperty().get());
    again.run();
  }

  private void comeBack(Page page, Optional<PersonId> person, List<Draftable> forms) {
    if (forms.isEmpty()) {
      shell.reopen(page, person);
      return;
    }
    halfTyped.remember(open.user().id(), forms, person);
    halfTyped.resume(open, shell, sitting, messages);
  }

  private OpenRegister keep(OpenRegister register, List<Draftable> forms) {
    new Drafts(tasks, new KeepDraft(register.database()), register.user().actor()).keep(forms);
    return register;
  }

  private void speak(Language language) {
    messages = new Messages(language);
    dialogs = new WindowDialogs(messages, window.overlay());
    tasks = around.tasks(messages, dialogs);
  }

  private void showStart() {
    window.show(
        messages.text("shell.brand"),
        new StartView(
                messages,
                dialogs,
                new StartView.Choices(
                    this::showFirstRun,
                    this::showUnlock,
                    this::openTrial,
                    () -> turnAtTheDoor(this::showStart)))
            .root());
  }

  private void showFirstRun() {
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
                code -> around.printRecovery(tasks, messages, model.postNameProperty().get(), code),
                this::showStart)
            .root());
    model.folderProperty().subscribe(chosen -> folder = chosen);
  }

  private void showUnlock(Path register) {
    folder = register;
    UnlockViewModel model =
        new UnlockViewModel(messages, tasks, new Unlock(around.clock()), register, this::opened);
    String hint = messages.text("access.trial.hint", TrainingRegister.PASSWORD);
    UnlockView view =
        new UnlockView(
            messages,
            model,
            hint,
            new UnlockView.Ways(
                this::showRecover,
                this::showStart,
                this::showBackups,
                () -> turnAtTheDoor(() -> showUnlock(register))));
    window.show(messages.text("shell.brand"), view.root());
    model.load(new UserId(around.settings().lastUser()));
    window.whenDrawn(around::getReady);
  }

  private void showBackups() {
    new DoorRestore(doorScreen(), around.clock(), folder, this::putBack).open();
  }

  private DoorRestore.Screen doorScreen() {
    return new DoorRestore.Screen(messages, tasks, dialogs, window.overlay());
  }

  private void showRecover() {
    RecoverViewModel model =
        new RecoverViewModel(messages, tasks, new Unlock(around.clock()), folder, this::opened);
    window.show(
        messages.text("access.recover.title"),
        new RecoverView(messages, model, () -> showUnlock(folder)).root());
    model.load();
  }

  /// The training register: made the first time, unlocked as any other from then on.
  private void openTrial() {
    if (Files.isDirectory(around.trialRegister())) {
      showUnlock(around.trialRegister());
    } else {
      around
          .makeTrial(tasks, messages)
          .onDone(this::openedTrial)
          .onFault(this::trialFailed)
          .start();
    }
  }

  private void trialFailed(Fault fault) {
    showStart();
    dialogs.fault(fault);
  }

  private void openedTrial(OpenRegister register) {
    folder = register.database().folder().path();
    opened(register);
    shell.hint(messages.text("access.trial.hint", TrainingRegister.PASSWORD));
  }

  /// Who came in with a password that the chief gave sets their own first.
  private void opened(OpenRegister register) {
    ManageUsers users = new ManageUsers(register, around.clock());
    if (!users.mustChangePassword(register.user().id())) {
      show(register);
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
              show(register);
            });
    window.show(messages.text("access.own.title"), view.root());
  }

  private void show(OpenRegister register) {
    open = register;
    around.settings().keepRegister(folder, register.user().id().value());
    showShell();
    if (!register.notice().isEmpty()) {
      shell.hint(messages.text(register.notice()));
    }
    register.setback().ifPresent(dialogs::fault);
    halfTyped.resume(register, shell, sitting, messages);
  }

  private void showShell() {
    if (open == null) {
      return;
    }
    leaveShell();
    sitting = tasks.sitting();
    lastCopy = new LastCopy(messages, sitting, window.overlay(), dialogs);
    wiring =
        new Wiring(
            open,
            new Wiring.Screen(messages, sitting, dialogs, this, window.overlay()),
            around.clock(),
            around.reference(),
            around.law(),
            this::lock,
            this::restore);
    shell = wiring.shell();
    Node root = shell.host(wiring);
    around.watch(shell.watch());
    window.show(wiring.seat().postName() + " – " + messages.text("shell.brand"), root);
    fit();
    locking =
        new Locking(
            messages,
            around.clock(),
            Duration.ofMinutes(wiring.lockAfterMinutes()),
            window,
            wiring::backUpWhileNobodyIsThere,
            this::lock,
            shell);
    locking.begin();
    wiring.careForTheDay();
  }

  private void lock() {
    closeRegister(() -> showUnlock(folder));
  }

  private void restore(RestoreViewModel.Wish wish, char[] password) {
    closeRegister(() -> putBack(wish, password));
  }

  private void putBack(RestoreViewModel.Wish wish, char[] password) {
    DoorRestore.putBack(doorScreen(), around, folder, this::showUnlock).restore(wish, password);
  }

  /// Keeps half-typed forms, closes the register, and only then goes on. When the disk refuses the
  /// drafts the register stays open: what was typed is not thrown away.
  private void closeRegister(Runnable then) {
    // What was taken back since it was kept must not come back either.
    shell.keepDrafts();
    List<Draftable> forms = shell.unsaved();
    Optional<PersonId> person = shell.presentPerson();
    OpenRegister closing = open;
    tasks
        .run(
            () -> {
              keep(closing, forms);
              closing.close();
              return closing;
            })
        .onDone(
            closed -> {
              halfTyped.remember(closed.user().id(), forms, person);
              open = null;
              leaveShell();
              then.run();
            })
        .onFault(dialogs::fault)
        .start();
  }

  private void leaveShell() {
    if (sitting != null) {
      sitting.end();
      sitting = null;
    }
    if (locking != null) {
      locking.end();
      locking = null;
    }
    if (shell != null) {
      shell.close();
      shell = null;
    }
  }

  private void fit() {
    if (shell != null) {
      shell.fitTo(window.scene().getWidth(), scaleProperty().get());
    }
  }
}
