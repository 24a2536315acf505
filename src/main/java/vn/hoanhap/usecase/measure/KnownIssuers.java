package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.IssuerList;
import vn.hoanhap.usecase.access.Permissions;

/// The courts, prisons and offices whose papers stand in this register already, so that one of them
/// is written the same each time.
public final class KnownIssuers {

  private final Database database;
  private final Permissions permissions;
  private final IssuerList issuers = new IssuerList();

  public KnownIssuers(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Who issued papers of a kind, the most frequent first; an issuer names no person.
  public List<String> handle(Actor actor, BasisType type) {
    permissions.requireWriting(actor);
    return database.read(tx -> issuers.ofPaper(tx, type));
  }
}
