package vn.hoanhap.usecase.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.Restoration;
import vn.hoanhap.store.UserRepository;

/// Puts a backup in the place of the register, which is kept aside. The register must be closed.
/// Only a chief of the backup restores it.
public final class Restore {

  /// One side of the choice; a side that cannot be read has nothing but its folder.
  public record Side(
      Path folder,
      Instant lastChange,
      long people,
      long activities,
      String ledgerHead,
      boolean readable) {}

  /// The present register and the backup, side by side.
  public record Choice(Side present, Side backup) {}

  private final Clock clock;
  private final UserRepository users = new UserRepository();
  private final Ledger ledger = new Ledger();

  public Restore(Clock clock) {
    this.clock = clock;
  }

  /// Reads both sides; changes nothing. The password is of a user of the backup and is wiped; the
  /// present register is readable with it when both have the same key.
  public Choice look(Path register, Path backup, String userName, char[] password) {
    try (DataKey key = unlock(backup, userName, password)) {
      Side present =
          Files.isRegularFile(new RegisterFolder(register).register())
              ? present(register, key)
              : unreadable(register);
      return new Choice(present, side(backup, key));
    }
  }

  /// Restores; returns where the present register was put aside. The password is wiped.
  public Path handle(Path register, Path backup, String userName, char[] password) {
    try (DataKey key = unlock(backup, userName, password)) {
      Path aside =
          new Restoration().restore(register, backup, key, clock.instant(), clock.getZone());
      writeDown(register, backup, userName, key);
      return aside;
    }
  }

  private void writeDown(Path register, Path backup, String userName, DataKey key) {
    try (Database database = Database.open(register, key, clock)) {
      User user =
          database.read(users::all).stream()
              .filter(candidate -> candidate.name().equals(userName))
              .findFirst()
              .orElseThrow(() -> new Fault.NotFound("access.no-such-user"));
      database.write(
          user.actor(),
          tx -> ledger.append(tx, LedgerAction.RESTORE, "", 0, backup.getFileName().toString()));
    }
  }

  private DataKey unlock(Path backup, String userName, char[] password) {
    try {
      KeyFile keys = KeyFile.read(new RegisterFolder(backup));
      UserId user =
          keys.owners().stream()
              .filter(owner -> owner.name().equals(userName))
              .filter(owner -> owner.role().governs())
              .map(KeyFile.Owner::id)
              .findFirst()
              .orElseThrow(() -> new Fault.Denied("access.chief-only", userName));
      return keys.unlock(user, password, clock.instant());
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private static Side present(Path register, DataKey key) {
    try {
      return side(register, key);
    } catch (Fault.Unusable damagedOrOtherKey) {
      return unreadable(register);
    }
  }

  private static Side side(Path folder, DataKey key) {
    Contents held = Contents.inspect(new RegisterFolder(folder), key);
    return new Side(
        folder, held.lastChange(), held.people(), held.activities(), held.ledger().hash(), true);
  }

  private static Side unreadable(Path folder) {
    return new Side(folder, null, 0, 0, "", false);
  }
}
