package vn.hoanhap.ui.shell;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work on every page. Keys that a field uses itself (Ctrl+Z, Esc) reach it first;
/// the others are taken before it. While a panel or a question is open only help, lock and Esc
/// work.
final class ShellKeys {

  private final Shell shell;
  private final List<Page> sections;

  ShellKeys(Shell shell, List<Page> sections) {
    this.shell = shell;
    this.sections = sections;
  }

  /// Before the focused control.
  void first(KeyEvent key) {
    if (key.isConsumed()) {
      // A form has saved with it and may be gone by now.
      return;
    }
    Runnable action = always(key);
    if (action == null && isForPage(key)) {
      action = shell::escape;
    }
    if (action == null && !shell.isCovered()) {
      action = onPage(key);
    }
    if (action != null) {
      key.consume();
      action.run();
    }
  }

  /// After the focused control had no use for the key.
  void last(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      shell.escape();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
      key.consume();
      shell.undo();
    }
  }

  // A button with a menu would keep Esc for itself even while its menu is closed.
  private static boolean isForPage(KeyEvent key) {
    return key.getCode() == KeyCode.ESCAPE
        && key.getTarget() instanceof MenuButton menu
        && !menu.isShowing();
  }

  private Runnable always(KeyEvent key) {
    if (key.getCode() == KeyCode.F1) {
      return shell::help;
    }
    return key.isShortcutDown() && key.getCode() == KeyCode.L ? shell::lock : null;
  }

  private Runnable onPage(KeyEvent key) {
    if (key.getCode() == KeyCode.F6) {
      return shell::nextRegion;
    }
    if (key.isAltDown() && key.getCode().isDigitKey()) {
      int number = key.getCode().getName().charAt(0) - '1';
      return number >= 0 && number < sections.size()
          ? () -> shell.open(sections.get(number))
          : null;
    }
    if (!key.isShortcutDown() || key.isShiftDown() || key.isAltDown()) {
      return null;
    }
    return switch (key.getCode()) {
      case K -> shell::search;
      case N -> shell::addPerson;
      case ENTER -> shell::saveOrLog;
      case P -> shell::print;
      // A field with something typed takes back its own typing first.
      case Z -> shell.isTyping() ? null : shell::undo;
      default -> null;
    };
  }
}
