package vn.hoanhap.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoanhap.domain.person.PersonId;

/// Makes the pages. The composition root implements it; the shell asks it when a page is opened.
public interface Pages {

  /// The entries of the rail that this user has.
  Set<Page> sections();

  /// A fresh page of the rail.
  PageView section(Page page);

  /// A person's page.
  PageView person(PersonId person);

  /// The list of people, already searched for a text.
  PageView found(String text);

  /// The form for a new person.
  PageView addPerson();

  /// Opens the quick log, a page or a panel as it likes.
  void logActivity(List<PersonId> people);

  /// What every user may do for themselves, in the menu under their name.
  List<Personal> personal();

  /// One line of that menu.
  record Personal(String verb, Runnable action) {}

  /// Opens the form with that draft name again, after a lock; empty when there is none of that
  /// name. `behind` is the person whose page was open.
  Optional<Runnable> resume(String draftName, Optional<PersonId> behind);
}
