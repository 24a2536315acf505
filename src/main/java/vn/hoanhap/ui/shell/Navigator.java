package vn.hoanhap.ui.shell;

import java.util.List;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.control.Panel;

/// How a page asks the shell for something. Every way leads through here, so a test double shows
/// where a screen would have gone.
public interface Navigator {

  /// Whether this user has that page of the rail.
  boolean offers(Page page);

  /// Opens a page of the rail.
  void open(Page page);

  /// Opens a person's page.
  void openPerson(PersonId person);

  /// Opens the form for a new person, search first.
  void addPerson();

  /// Opens the quick log for one or several people.
  void logActivity(List<PersonId> people);

  /// Shows another page on the history; Esc comes back to the present one.
  void show(PageView page);

  /// Goes back to the page before, as Esc does.
  void back();

  /// Opens a panel over the page. `form` keeps its texts through a lock; null when it has none.
  void openPanel(Panel panel, Draftable form);

  /// Closes the panel without asking, after saving or giving up.
  void closePanel();

  /// Says that something is done.
  void say(String message);

  /// Says that a change was taken back, and lets the page that is open read again.
  void undone(String message);

  /// Tells something worth knowing while nothing was done.
  void hint(String message);

  /// Says that something is saved, notes the time in the status line and offers Undo.
  void saved(String message, Runnable undo);

  /// Something changed that the counts of the rail and the status line may show: they load again.
  void refreshCounts();
}
