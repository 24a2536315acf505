package vn.hoanhap.usecase.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Backup;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.Restoration;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.session.OpenRegister;

/// Puts a backup in the place of the register, which is kept aside. The register must be closed for
/// that; it may be open while both sides are looked at. Only a chief of the backup restores it.
public final class Restore {

  /// One side of the choice; a side that cannot be read has nothing but its folder and, in
  /// `unread`, why, which is null for one that was read.
  public record Side(
      Path folder,
      Instant lastChange,
      long people,
      long activities,
      String ledgerHead,
      Fault unread) {

    /// Whether the figures are those of the register.
    public boolean readable() {
      return unread == null;
    }
  }

  /// The present register and the backup, side by side.
  public record Choice(Side present, Side backup) {}

  /// What a backup says of itself without a password: of which post it is, which chiefs may restore
  /// it, and whether it is of the present register. A register that has lost its key file takes
  /// any.
  public record Offer(
      Path folder, String postName, List<String> chiefs, boolean ofPresentRegister) {}

  /// Faults that say of a backup what was meant to be said of the register.
  private static final Set<String> DAMAGES =
      Set.of("store.damaged", "store.not-a-register", "store.wrong-key", "key-file.damaged");

  private final Clock clock;
  private final Optional<OpenRegister> open;
  private final UserRepository users = new UserRepository();
  private final Ledger ledger = new Ledger();
  private final Backup backups = new Backup();
  private final Restoration restoration = new Restoration();

  /// For a register that is closed.
  public Restore(Clock clock) {
    this(clock, Optional.empty());
  }

  /// For a register that this program holds open: nobody else, not even this program, can open its
  /// file a second time, so [#look] asks it for its figures.
  public Restore(OpenRegister open, Clock clock) {
    this(clock, Optional.of(open));
  }

  private Restore(Clock clock, Optional<OpenRegister> open) {
    this.clock = clock;
    this.open = open;
  }

  /// The backups in a folder that was chosen, newest first: the folder itself if it is one, else
  /// those in it, or in the backup folder of the register that lies there.
  ///
  /// @throws Fault.Unusable there is none
  public List<Path> find(Path register, Path chosen) {
    RegisterFolder folder = new RegisterFolder(chosen);
    boolean present = folder.equals(new RegisterFolder(register));
    if (!present && Files.isRegularFile(folder.register())) {
      return List.of(folder.path());
    }
    List<Path> inside = backups.list(folder.path());
    List<Path> found = inside.isEmpty() ? backups.list(folder.backups()) : inside;
    if (found.isEmpty()) {
      throw new Fault.Unusable("backup.none-here", null, chosen.toString());
    }
    return found;
  }

  /// When a backup was made, by the name of its folder; empty for a register that was copied.
  public Optional<LocalDateTime> madeAt(Path backup) {
    return backups.madeAt(backup);
  }

  /// Reads what a backup says of itself; needs no password.
  public Offer offer(Path register, Path backup) {
    return ofBackup(
        backup,
        () -> {
          KeyFile keys = KeyFile.read(new RegisterFolder(backup));
          return new Offer(
              backup,
              keys.postName(),
              keys.owners().stream()
                  .filter(owner -> owner.role().governs())
                  .map(KeyFile.Owner::name)
                  .toList(),
              isOfPresent(register, keys));
        });
  }

  /// Reads both sides; changes nothing. The password is of a user of the backup and is wiped; a
  /// present register that is closed is readable with it when both have the same key.
  public Choice look(Path register, Path backup, String userName, char[] password) {
    restoration.resume(register);
    try (DataKey key = ofBackup(backup, () -> unlock(backup, userName, password))) {
      return new Choice(present(register, key), ofBackup(backup, () -> side(backup, key)));
    }
  }

  /// Restores; returns where the present register was put aside. The password is wiped. A backup of
  /// another register is refused unless `evenOther` says that this is meant.
  public Path handle(
      Path register, Path backup, String userName, char[] password, boolean evenOther) {
    restoration.resume(register);
    try (DataKey key = ofBackup(backup, () -> unlock(backup, userName, password))) {
      requirePresent(register, backup, evenOther);
      ofBackup(backup, () -> Contents.inspect(new RegisterFolder(backup), key));
      Path aside = restoration.restore(register, backup, key, clock.instant(), clock.getZone());
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
          tx -> ledger.append(tx, LedgerAction.RESTORE, "", 0, backup.toAbsolutePath().toString()));
    }
    restoration.told(register);
  }

  private void requirePresent(Path register, Path backup, boolean evenOther) {
    KeyFile keys = KeyFile.read(new RegisterFolder(backup));
    if (!evenOther && !isOfPresent(register, keys)) {
      throw new Fault.RuleBroken("backup.other-register", "backup", "", keys.postName());
    }
  }

  private static boolean isOfPresent(Path register, KeyFile backup) {
    RegisterFolder present = new RegisterFolder(register);
    try {
      return !KeyFile.exists(present)
          || KeyFile.read(present).fingerprint().equals(backup.fingerprint());
    } catch (Fault.Unusable damagedKeyFile) {
      return true;
    }
  }

  /// A damaged backup is no word about the register in use.
  private static <T> T ofBackup(Path backup, Supplier<T> work) {
    try {
      return work.get();
    } catch (Fault.Unusable unusable) {
      throw DAMAGES.contains(unusable.key())
          ? new Fault.Unusable("backup.damaged", unusable, backup.toString())
          : unusable;
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

  private Side present(Path register, DataKey key) {
    try {
      return open.map(held -> side(register, held.database().read(Contents::of)))
          .orElseGet(() -> side(register, key));
    } catch (Fault.Unusable unread) {
      Fault why =
          unread.key().equals("store.wrong-key")
              ? new Fault.Unusable("backup.other-key", unread)
              : unread;
      return new Side(register, null, 0, 0, "", why);
    }
  }

  private static Side side(Path folder, DataKey key) {
    return side(folder, Contents.inspect(new RegisterFolder(folder), key));
  }

  private static Side side(Path folder, Contents held) {
    return new Side(
        folder, held.lastChange(), held.people(), held.activities(), held.ledger().hash(), null);
  }
}
