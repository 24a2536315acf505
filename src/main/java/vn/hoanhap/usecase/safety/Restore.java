package vn.hoanhap.usecase.safety;

import java.nio.file.Path;
import java.time.Instant;

/// Puts a backup in the place of the register, which is kept aside.
public final class Restore {

  /// One side of the choice.
  public record Side(
      Path folder,
      Instant lastChange,
      long people,
      long activities,
      String ledgerHead,
      boolean readable) {}

  /// The present register and the backup, side by side. Needs the password of a user of the backup.
  public record Choice(Side present, Side backup) {}

  /// Reads both sides; changes nothing.
  public Choice look(Path register, Path backup, String userName, char[] password) {
    throw new UnsupportedOperationException();
  }

  /// Restores; returns where the present register was put aside.
  public Path handle(Path register, Path backup, String userName, char[] password) {
    throw new UnsupportedOperationException();
  }
}
