package vn.hoanhap.ui.shell;

import vn.hoanhap.domain.access.User;

/// Who sits at the window, and where: the post, the user, and whether the people are fictitious.
public record Seat(String postName, User user, boolean training) {

  /// The user's name with the rank before it.
  public String userName() {
    return user.title().isEmpty() ? user.name() : user.title() + " " + user.name();
  }
}
