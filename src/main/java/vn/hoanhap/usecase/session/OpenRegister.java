package vn.hoanhap.usecase.session;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.Restoration;
import vn.hoanhap.store.Setback;

/// A register that is open, and who opened it.
public final class OpenRegister implements AutoCloseable {

  /// Days and hours are those of the post.
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Database database;
  private final DataKey key;
  private final User user;
  private final Restoration.CutOff cutOff;

  OpenRegister(Database database, DataKey key, User user, Restoration.CutOff cutOff) {
    this.database = database;
    this.key = key;
    this.user = user;
    this.cutOff = cutOff;
  }

  /// The open file, for the use cases that work on it.
  public Database database() {
    return database;
  }

  /// The user who unlocked it.
  public User user() {
    return user;
  }

  /// What the start found, as a message key: empty, a restore that was cut off, or the recovery
  /// after a power cut. Of the latter nothing when there is a [#setback()] to tell.
  public String notice() {
    return switch (cutOff) {
      case COMPLETED -> "safety.restore-completed";
      case GIVEN_UP -> "safety.restore-given-up";
      case NONE -> database.recovered() && database.setback().isEmpty() ? "safety.recovered" : "";
    };
  }

  /// What the register lacks of what was once reported as saved, in words of four parts; empty when
  /// nothing is missing. The register is open and can be used.
  public Optional<Fault> setback() {
    return database.setback().map(this::inWords);
  }

  private Fault inWords(Setback found) {
    String known = MINUTE.format(found.known());
    String newest = found.newest() == null ? "–" : MINUTE.format(found.newest());
    return found.kept() == null
        ? new Fault.Unusable("store.older-copy", null, known, newest)
        : new Fault.Unusable(
            "store.behind", null, known, newest, found.missing(), found.kept().toString());
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
