package vn.hoanhap.usecase.session;

import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;

/// A register that is open, and who opened it.
public final class OpenRegister implements AutoCloseable {

  private final Database database;
  private final DataKey key;
  private final User user;

  OpenRegister(Database database, DataKey key, User user) {
    this.database = database;
    this.key = key;
    this.user = user;
  }

  /// The open file, for the use cases that work on it.
  public Database database() {
    return database;
  }

  /// The user who unlocked it.
  public User user() {
    return user;
  }

  /// What the last start found, as a message key: empty, or the recovery after a power cut.
  public String notice() {
    return database.recovered() ? "safety.recovered" : "";
  }

  /// The key that opens it: for backups and for the slots of other users.
  public DataKey key() {
    return key;
  }

  /// Writes the ledger's lock line, closes the file and forgets the key.
  @Override
  public void close() {
    try (key;
        database) {
      database.write(
          user.actor(), tx -> new Ledger().append(tx, LedgerAction.LOCK, "", 0, "close"));
    }
  }
}
