package vn.hoanhap.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.ui.admin.RestorePanel;
import vn.hoanhap.ui.admin.RestoreViewModel;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.safety.Restore;

/// Restoring while the register is closed, and the way there from the unlock screen: a register
/// that is too damaged to be opened could not be mended from its own pages.
final class DoorRestore {

  /// What of the window it needs.
  record Screen(Messages messages, Tasks tasks, Dialogs dialogs, Overlay overlay) {}

  private final Screen screen;
  private final Clock clock;
  private final Path register;
  private final RestoreViewModel.Doing doing;

  DoorRestore(Screen screen, Clock clock, Path register, RestoreViewModel.Doing doing) {
    this.screen = screen;
    this.clock = clock;
    this.register = register;
    this.doing = doing;
  }

  /// Puts a backup in the place of a closed register, says where the one before now is, and shows
  /// the unlock screen again whatever came of it.
  static RestoreViewModel.Doing putBack(
      Screen screen, Surroundings around, Path register, Consumer<Path> unlock) {
    return (wish, password) ->
        around
            .restore(screen.tasks(), screen.messages(), register, wish, password)
            .onDone(
                aside -> {
                  unlock.accept(register);
                  tell(screen, aside);
                })
            .onFault(
                fault -> {
                  unlock.accept(register);
                  screen.dialogs().fault(fault);
                })
            .start();
  }

  private static void tell(Screen screen, Path aside) {
    Messages messages = screen.messages();
    screen
        .dialogs()
        .tell(
            messages.text("admin.restore.done.title"),
            messages.text("admin.restore.done.text", aside.toString()));
  }

  /// Opens the backups beside the register; asks for a folder where there are none.
  void open() {
    Path beside = new RegisterFolder(register).backups();
    if (Files.isDirectory(beside)) {
      show(beside);
    } else {
      choose();
    }
  }

  private void choose() {
    screen
        .dialogs()
        .chooseFolder(screen.messages().text("admin.restore.elsewhere.choose"), this::show);
  }

  private void show(Path backups) {
    screen.overlay().closeAll();
    RestoreViewModel model =
        new RestoreViewModel(
            screen.messages(),
            clock,
            screen.tasks(),
            screen.dialogs(),
            new Restore(clock),
            new RestoreViewModel.Places(register, backups),
            doing);
    screen
        .overlay()
        .showPanel(
            new RestorePanel(screen.messages(), model, this::choose).panel(),
            screen.overlay()::close);
  }
}
