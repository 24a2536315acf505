package vn.hoanhap.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.StatedReason;

/// Every question the program asks outside a page. Answers come to a callback, so that nothing
/// waits inside an event; a test answers at once.
public interface Dialogs {

  /// A yes-or-no question: the yes button carries `verb`, the other `stay`, or the usual word when
  /// that is empty; `grave` marks what cannot be undone, where Enter and the eye are led to the
  /// other button.
  record Question(String title, String text, String verb, String stay, boolean grave) {

    /// A question whose other button carries the usual word.
    public Question(String title, String text, String verb, boolean grave) {
      this(title, text, verb, "", grave);
    }
  }

  /// A question for one line of text, such as the name of a filter to keep.
  record Prompt(String title, String text, String label, String verb) {}

  /// Which file: the title of the window, the name offered, and the ending (`pdf`) with its words.
  record FileChoice(String title, String name, String ending, String endingWords) {

    /// The name with the ending, which not every system puts there by itself.
    String named(String given) {
      String end = "." + ending;
      return given.toLowerCase(java.util.Locale.ROOT).endsWith(end) ? given : given + end;
    }
  }

  /// Asks; runs `yes` only when agreed, else `no`, which a key that leaves the question means too.
  void confirm(Question question, Runnable yes, Runnable no);

  /// Asks; runs `yes` only when agreed.
  default void confirm(Question question, Runnable yes) {
    confirm(question, yes, () -> {});
  }

  /// Asks for a line of text; the callback gets it settled and not empty.
  void ask(Prompt prompt, Consumer<String> answer);

  /// Asks why closed or sealed files are looked at; the callback gets an answer that is enough.
  void askReason(String title, String text, String verb, Consumer<StatedReason> answer);

  /// Tells what has been done, with nothing to choose.
  void tell(String title, String text);

  /// Tells a fault in its four parts.
  void fault(Fault fault);

  /// Lets a file be chosen for reading.
  void chooseFile(FileChoice choice, Consumer<Path> chosen);

  /// Lets a place be chosen for a new file.
  void chooseNewFile(FileChoice choice, Consumer<Path> chosen);

  /// Lets a folder be chosen.
  void chooseFolder(String title, Consumer<Path> chosen);
}
