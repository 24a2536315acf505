package vn.hoanhap.usecase.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.store.Backup;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.Watermark;

/// Helps with a register that cannot be used: finds the newest sound backup, says what would be
/// lost, and puts a whole register into a new folder beside it. The damaged one is never touched.
public final class Repair {

  /// What was found. `present` and `newest` are null when the register, or no backup, is sound;
  /// `unsound` counts the newer backups that are not. `known` is the time of the last change that
  /// was reported as saved, `missing` how many ledger lines the newest sound backup lacks of what
  /// was; null and 0 when that is not known.
  public record Finding(Sound present, Sound newest, int unsound, Instant known, long missing) {

    /// Whether there is nothing to repair.
    public boolean whole() {
      return present != null;
    }
  }

  /// A register or backup that was read page by page, and what it holds.
  public record Sound(Path folder, Instant lastChange, long people, long activities) {}

  private final Clock clock;
  private final Backup backups = new Backup();

  public Repair(Clock clock) {
    this.clock = clock;
  }

  /// Looks at the register and at the backups in `parent`, newest first; changes nothing. The
  /// password is a chief's and is wiped. A backup that it does not open counts as unsound.
  public Finding look(Path register, Path parent, String userName, char[] password) {
    try {
      Sound present = sound(register, userName, password).orElse(null);
      int unsound = 0;
      for (Path folder : backups.list(parent)) {
        Optional<Sound> found = sound(folder, userName, password);
        if (found.isPresent()) {
          return finding(register, present, found.get(), unsound, userName, password);
        }
        unsound++;
      }
      return new Finding(present, null, unsound, null, 0);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /// Puts the newest sound backup into a new folder, where it is a register. The password is wiped.
  public void handle(Finding finding, Path target, String userName, char[] password) {
    if (Files.exists(new RegisterFolder(target).register())) {
      Arrays.fill(password, '\0');
      throw new Fault.Unusable("store.exists", null, target.toString());
    }
    new Restore(clock).handle(target, finding.newest().folder(), userName, password, false);
  }

  private Finding finding(
      Path register, Sound present, Sound newest, int unsound, String userName, char[] password) {
    try (DataKey key = unlock(newest.folder(), userName, password)) {
      long held = Contents.inspect(new RegisterFolder(newest.folder()), key).ledger().sequence();
      return Watermark.read(new RegisterFolder(register).mark(), key)
          .map(
              mark ->
                  new Finding(
                      present,
                      newest,
                      unsound,
                      mark.at(),
                      Math.max(0, mark.head().sequence() - held)))
          .orElseGet(() -> new Finding(present, newest, unsound, null, 0));
    }
  }

  private Optional<Sound> sound(Path folder, String userName, char[] password) {
    try (DataKey key = unlock(folder, userName, password)) {
      Contents held = Contents.inspect(new RegisterFolder(folder), key);
      return Optional.of(new Sound(folder, held.lastChange(), held.people(), held.activities()));
    } catch (Fault.Unusable | Fault.Denied unreadable) {
      return Optional.empty();
    }
  }

  /// Reads the key file only: wrong passwords are counted in the register's own, as everywhere.
  private DataKey unlock(Path folder, String userName, char[] password) {
    KeyFile keys = KeyFile.read(new RegisterFolder(folder));
    List<KeyFile.Owner> chiefs =
        keys.owners().stream()
            .filter(owner -> owner.name().equals(userName) && owner.role().governs())
            .toList();
    UserId chief =
        chiefs.stream()
            .map(KeyFile.Owner::id)
            .findFirst()
            .orElseThrow(() -> new Fault.Denied("access.chief-only", userName));
    return keys.unlock(chief, password.clone(), clock.instant());
  }
}
