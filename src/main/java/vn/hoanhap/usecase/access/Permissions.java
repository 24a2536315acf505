package vn.hoanhap.usecase.access;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;

/// Refuses what a role does not allow. A refusal is a ledger line of its own.
public final class Permissions {

  private final Database database;
  private final Ledger ledger = new Ledger();

  public Permissions(Database database) {
    this.database = database;
  }

  /// The actor may add and change records.
  public void requireWriting(Actor actor) {
    if (!actor.role().writes()) {
      throw refused(actor, "access.read-only");
    }
  }

  /// The actor is the chief: users, backups, settings and the ledger.
  public void requireGoverning(Actor actor) {
    if (!actor.role().governs()) {
      throw refused(actor, "access.chief-only");
    }
  }

  /// Writes down a refusal and gives the fault to throw; its texts may name the actor and the
  /// fewest words of a reason.
  public Fault.Denied refused(Actor actor, String key) {
    database.write(actor, tx -> ledger.append(tx, LedgerAction.REFUSE, "", 0, key));
    return new Fault.Denied(key, actor.name(), WrittenReason.FEWEST_WORDS);
  }
}
