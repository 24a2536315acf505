package vn.hoanhap.ui.shell;

import java.util.List;
import vn.hoanhap.domain.person.PersonId;

/// Finds people for the search line on top, as one types.
public interface Finder {

  /// One person found: the name, and what tells them from others of the same name.
  record Hit(PersonId person, String name, String detail) {}

  /// The first few that match, best first.
  List<Hit> find(String text);
}
