package vn.hoanhap.ui.activity;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.Latest;

/// The quiet warning under a note while it is typed: words that do not belong in a register, and
/// how few signs are left.
final class NoteCheck {

  private static final int NEARLY = 100;

  private final Input note;
  private final Messages messages;

  private NoteCheck(Input note, Messages messages) {
    this.note = note;
    this.messages = messages;
  }

  /// Watches a note; `words` finds those to reconsider in a text.
  static void on(
      Input note, Latest checks, Function<String, List<String>> words, Messages messages) {
    NoteCheck check = new NoteCheck(note, messages);
    note.textProperty()
        .addListener(
            (text, before, now) ->
                checks.run(
                    () -> words.apply(now),
                    found -> check.warn(Activity.MAX_NOTE - now.length(), found)));
  }

  /// The label of the note: a monthly remark must give the ground of its grade there.
  static ObservableValue<String> label(Input type, Messages messages) {
    return type.textProperty()
        .map(
            code ->
                messages.text(
                    code.equals(ActivityType.NX.code())
                        ? "activity.note.ground"
                        : "activity.note"));
  }

  private void warn(int left, List<String> words) {
    if (!words.isEmpty()) {
      note.warn(messages.text("activity.note.words", String.join(", ", words)));
    } else if (left < NEARLY) {
      note.warn(messages.text("activity.note.left", Math.max(0, left)));
    } else {
      note.warn("");
    }
  }
}
