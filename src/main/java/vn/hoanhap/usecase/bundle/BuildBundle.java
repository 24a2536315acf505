package vn.hoanhap.usecase.bundle;

import java.nio.file.Path;
import java.time.YearMonth;
import vn.hoanhap.domain.access.Actor;

/// Writes the month's sealed file for the province. A training register is refused unless it seals
/// to a training key, and its file says so.
public final class BuildBundle {

  /// `provinceKey` is the public key the province gave, as JWK text.
  public record Command(YearMonth month, String provinceKey, Path folder) {}

  /// The file, read back and verified, and what it holds.
  public record Done(Path file, int sequence, int records, String digest) {}

  public Done handle(Actor actor, Command command) {
    throw new UnsupportedOperationException();
  }
}
