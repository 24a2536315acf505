package vn.hoanhap.usecase.safety;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.hoanhap.domain.access.Actor;

/// Makes a backup and proves it by opening it.
public final class BackUp {

  /// A backup file: when it was made, what it holds, and whether opening it proved that.
  public record Copy(
      Path folder,
      Instant madeAt,
      long people,
      long activities,
      String ledgerHead,
      boolean verified) {}

  /// To the register's own backup folder, and to the second folder if one is set.
  public Copy handle(Actor actor) {
    throw new UnsupportedOperationException();
  }

  /// To a folder of the user's choice, for example a USB stick.
  public Copy to(Actor actor, Path folder) {
    throw new UnsupportedOperationException();
  }

  /// The copies in the backup folder, newest first.
  public List<Copy> list(Actor actor) {
    throw new UnsupportedOperationException();
  }
}
