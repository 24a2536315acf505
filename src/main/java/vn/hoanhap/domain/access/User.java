package vn.hoanhap.domain.access;

/// A person with access to the register. `title` is the rank or post shown before the name ("Đại
/// úy"), possibly empty; an inactive user can no longer unlock.
public record User(UserId id, String name, String title, Role role, boolean active) {

  /// This user, acting.
  public Actor actor() {
    return new Actor(id, name, role);
  }
}
