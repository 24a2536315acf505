package vn.hoanhap.ui.shell;

import java.util.Optional;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Toast;

/// What Ctrl+Z takes back: what the message at the foot of the page still offers, else the last
/// change of the file that is open, else what was saved last, wherever one has gone since. What no
/// message shows any more is said before it is taken back.
final class Undoing {

  private final Toast toast;
  private final Dialogs dialogs;
  private final Messages messages;
  private Optional<PageView.Undo> last = Optional.empty();

  Undoing(Toast toast, Dialogs dialogs, Messages messages) {
    this.toast = toast;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /// Something is done that nothing takes back; what was saved before is not the last any more.
  void say(String message) {
    last = Optional.empty();
    toast.say(message);
  }

  /// Something is saved; `undo` may be null.
  void saved(String message, Runnable undo) {
    if (undo == null) {
      say(message);
      return;
    }
    last = Optional.of(new PageView.Undo(message, () -> takeBack(undo)));
    toast.say(message, messages.text("shell.undo"), () -> takeBack(undo));
  }

  private void takeBack(Runnable undo) {
    last = Optional.empty();
    undo.run();
  }

  /// Takes back what comes first; `ofPage` is the last change of what the page shows.
  void undo(Optional<PageView.Undo> ofPage) {
    if (toast.undo()) {
      return;
    }
    if (ofPage.isPresent()) {
      ask("shell.undo.title", ofPage.get());
    } else if (last.isPresent()) {
      ask("shell.undo.last", last.get());
    } else {
      toast.hint(messages.text("shell.undo.nothing"));
    }
  }

  private void ask(String title, PageView.Undo undo) {
    dialogs.confirm(
        new Dialogs.Question(messages.text(title), undo.what(), messages.text("shell.undo"), true),
        undo.action());
  }
}
