package vn.hoanhap.usecase.safety;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.RegisterCheck;

/// Checks the file, the links between records, the search index and the ledger chain. Anybody may:
/// it shows no record.
public final class VerifyRegister {

  /// One check: its key `verify.CODE`, whether it passed, how much it looked at, and what it found.
  public record Finding(String code, boolean passed, long looked, String detail) {}

  private final Database database;

  public VerifyRegister(Database database) {
    this.database = database;
  }

  /// Runs every check, whatever the ones before found.
  public List<Finding> handle(Actor actor) {
    return new RegisterCheck()
        .run(database).stream()
            .map(found -> new Finding(found.code(), found.passed(), found.looked(), found.detail()))
            .toList();
  }
}
