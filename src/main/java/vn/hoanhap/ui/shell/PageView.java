package vn.hoanhap.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import vn.hoanhap.domain.person.PersonId;

/// What the shell needs to know of a page. The same view may be shown again after Back: it
/// registers in [#shown()] and releases in [#hidden()].
public interface PageView {

  /// A change that can be taken back: in words, and how.
  record Undo(String what, Runnable action) {}

  /// The nodes of the page.
  Node root();

  /// The rail entry that is lit while this page is shown.
  Page section();

  /// The help topic F1 opens, for example `people`: the texts `help.TOPIC.title` and `help.TOPIC`.
  String helpTopic();

  /// The page is on the screen: load, or load again after Back, and place the focus.
  default void shown() {}

  /// The page has left the screen.
  default void hidden() {}

  /// The form on this page, when it has one whose texts must survive a lock.
  default Optional<Draftable> form() {
    return Optional.empty();
  }

  /// The people this page speaks of or has marked: Ctrl+Enter logs for them.
  default List<PersonId> people() {
    return List.of();
  }

  /// What Ctrl+P prints.
  default Optional<Runnable> print() {
    return Optional.empty();
  }

  /// What Ctrl+Enter saves; on a page without a form the key logs for the page's people.
  default Optional<Runnable> save() {
    return Optional.empty();
  }

  /// The last change on what this page shows, for Ctrl+Z; empty when there is none to take back.
  default Optional<Undo> undo() {
    return Optional.empty();
  }
}
