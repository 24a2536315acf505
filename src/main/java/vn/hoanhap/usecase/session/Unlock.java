package vn.hoanhap.usecase.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;

/// Opens a register with a password or with the recovery code.
public final class Unlock {

  /// A user as the unlock screen lists them.
  public record Choice(UserId id, String name, String title, Role role) {}

  /// What the unlock screen may know before a password is given. `pause` is how long the next try
  /// must wait after wrong passwords, zero when it need not.
  public record Door(String postName, boolean training, List<Choice> users, Duration pause) {}

  /// Reads the unlock screen's facts.
  public Door look(Path folder) {
    throw new UnsupportedOperationException();
  }

  /// Opens with a password. The password array is wiped. Wrong password, damaged file, newer file
  /// and a file in use are faults with words of their own.
  public OpenRegister handle(Path folder, UserId user, char[] password) {
    throw new UnsupportedOperationException();
  }

  /// Opens with the recovery code and sets a new password for the user.
  public OpenRegister recover(Path folder, String recoveryCode, UserId user, char[] newPassword) {
    throw new UnsupportedOperationException();
  }
}
