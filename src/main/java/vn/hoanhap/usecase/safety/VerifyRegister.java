package vn.hoanhap.usecase.safety;

import java.util.List;
import vn.hoanhap.domain.access.Actor;

/// Checks the file, the links between records, the search index and the ledger chain.
public final class VerifyRegister {

  /// One check: its key `verify.CODE`, whether it passed, how much it looked at, and what it found.
  public record Finding(String code, boolean passed, long looked, String detail) {}

  public List<Finding> handle(Actor actor) {
    throw new UnsupportedOperationException();
  }
}
