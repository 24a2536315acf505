package vn.hoanhap.usecase.session;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;

/// The chief's list of people with access; everybody may change their own password.
public final class ManageUsers {

  /// Everybody, active first.
  public List<User> list(Actor actor) {
    throw new UnsupportedOperationException();
  }

  /// Gives a person access.
  public User add(Actor chief, String name, String title, Role role, char[] password) {
    throw new UnsupportedOperationException();
  }

  /// Changes role or takes access away; the last active chief stays.
  public User change(Actor chief, UserId user, String title, Role role, boolean active) {
    throw new UnsupportedOperationException();
  }

  /// Sets a new password; one's own needs the old one.
  public void changePassword(Actor actor, UserId user, char[] oldPassword, char[] newPassword) {
    throw new UnsupportedOperationException();
  }
}
