package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.admin.RestoreViewModel;
import vn.hoanhap.ui.control.Standpoint;
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
import vn.hoanhap.usecase.session.OpenRegister;

/// An open register from its unlocking to its lock: the shell that is shown, and what is kept when
/// it goes, when another language is spoken and when the program ends. What is shown before and
/// after is the [Door].
final class Sitting implements Appearance {

  private final Surroundings around;
  private final DeskWindow window;
  private final Look look;
  private final HalfTyped halfTyped = new HalfTyped();
  private Messages messages;
  private WindowDialogs dialogs;
  private BackgroundTasks tasks;
  private BackgroundTasks sitting;
  private Door door;
  private OpenRegister open;
  private Shell shell;
  private Wiring wiring;
  private LastCopy lastCopy;
  private WhileOpen watches;

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
    door.open();
  }

  /// The program ends: backs up what changed, keeps what is half typed and closes the register;
  /// `then` runs when all is on the disk.
  void end(Runnable then) {
    if (open == null) {
      door.leave();
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

  /// Speaks another language from the same place: half-typed forms come back in it, and so do the
  /// page, its leaf and the focus. When the disk refuses to keep what was typed, everything stays
  /// as it is.
  private void turnTo(Language language) {
    if (open == null) {
      speak(language);
      return;
    }
    List<Draftable> forms = shell.unsaved();
    Optional<PersonId> person = shell.presentPerson();
    Page page = shell.section();
    Standpoint standpoint = Standpoint.in(window.scene());
    OpenRegister turned = open;
    tasks
        .run(() -> keep(turned, forms))
        .onDone(
            kept -> {
              speak(language);
              if (open == turned) {
                showShell();
                comeBack(page, person, forms);
                standpoint.takeIn(window.scene());
              }
            })
        .onFault(dialogs::fault)
        .start();
  }

  private Door turnToOther() {
    change(messages.language().other(), look.themeProperty().get(), look.scaleProperty().get());
    return door;
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
    door =
        new Door(
            around,
            window,
            new Door.Voice(messages, dialogs, tasks),
            new Door.Ways(this::show, this::turnToOther));
  }

  private void show(OpenRegister register, String hint) {
    open = register;
    around.settings().keepRegister(folder(register), register.user().id().value());
    showShell();
    if (!register.notice().isEmpty()) {
      shell.hint(messages.text(register.notice()));
    }
    if (!hint.isEmpty()) {
      shell.hint(hint);
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
    watches =
        new WhileOpen(
            messages,
            around.clock(),
            window,
            Duration.ofMinutes(wiring.lockAfterMinutes()),
            new WhileOpen.Does(wiring::backUpWhileNobodyIsThere, this::lock, shell));
    watches.begin();
    wiring.careForTheDay();
  }

  private void lock() {
    Path folder = folder(open);
    closeRegister(() -> door.unlock(folder));
  }

  private void restore(RestoreViewModel.Wish wish, char[] password) {
    Path folder = folder(open);
    closeRegister(() -> door.putBack(folder, wish, password));
  }

  private static Path folder(OpenRegister register) {
    return register.database().folder().path();
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
    if (watches != null) {
      watches.end();
      watches = null;
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
