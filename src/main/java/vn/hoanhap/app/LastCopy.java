package vn.hoanhap.app;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.safety.BackUp;

/// The backup before the program ends: nothing happens when nothing changed since the newest one. A
/// copy that cannot be made keeps nobody from closing, but never goes unsaid.
final class LastCopy {

  private final Messages messages;
  private final Tasks tasks;
  private final Overlay overlay;
  private final Dialogs dialogs;
  private boolean begun;

  LastCopy(Messages messages, Tasks tasks, Overlay overlay, Dialogs dialogs) {
    this.messages = messages;
    this.tasks = tasks;
    this.overlay = overlay;
    this.dialogs = dialogs;
  }

  /// Copies what changed, then goes on; a second call while it copies changes nothing.
  void make(BackUp backUp, Runnable then) {
    if (begun) {
      return;
    }
    begun = true;
    tasks
        .run(() -> backUp.state().changesSince())
        .onDone(changes -> copy(backUp, changes, then))
        .onFault(fault -> failed(fault, then))
        .start();
  }

  private void copy(BackUp backUp, long changes, Runnable then) {
    if (changes == 0) {
      goOn(then);
      return;
    }
    // Esc leaves the sheet: the copy is under way and is soon there.
    overlay.showDialog(sheet(), () -> {});
    tasks
        .runLong(messages.text("admin.backup.last"), progress -> backUp.ifChanged())
        .onDone(
            done -> {
              overlay.close();
              goOn(then);
            })
        .onFault(
            fault -> {
              overlay.close();
              failed(fault, then);
            })
        .start();
  }

  /// What follows may be refused and the register stay open: then the next closing begins anew.
  private void goOn(Runnable then) {
    begun = false;
    then.run();
  }

  private void failed(Fault fault, Runnable then) {
    begun = false;
    FaultText words = FaultText.of(messages, fault);
    dialogs.confirm(
        new Dialogs.Question(
            messages.text("admin.backup.last.failed"),
            messages.text("admin.backup.last.failed.text", words.what(), words.why()),
            messages.text("admin.backup.last.close"),
            messages.text("admin.backup.last.stay"),
            true),
        then);
  }

  private Region sheet() {
    Label title = new Label(messages.text("admin.backup.last"));
    title.getStyleClass().add("hn-title");
    Label text = new Label(messages.text("admin.backup.last.text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(title.getText());
    VBox sheet = new VBox(title, text, bar);
    sheet.getStyleClass().add("hn-dialog");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    return sheet;
  }
}
