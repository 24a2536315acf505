package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// Puts a backup in the place of a register that nobody has open. The present files are copied
/// aside first and never removed; a plug pulled at any moment leaves the present register, the
/// restored one, or the copy aside, always whole.
public final class Restoration {

  private static final DateTimeFormatter ASIDE =
      DateTimeFormatter.ofPattern("'truoc-khoi-phuc-'uuuu-MM-dd-HHmmss");

  private static final String ARRIVED = ".khoi-phuc-dang-ghi";

  /// Restores the backup, whose key the caller has proven by a password of it. Returns the folder
  /// in which the register that was there now is.
  public Path restore(Path register, Path backup, DataKey key, Instant now, ZoneId zone) {
    RegisterFolder present = new RegisterFolder(register);
    RegisterFolder source = new RegisterFolder(backup);
    // A file from outside is opened with its key and checked page by page before it is used.
    Contents.inspect(source, key);
    present.make();
    try (FolderLock _ = FolderLock.take(present)) {
      Path aside =
          register.toAbsolutePath().resolve(ASIDE.format(LocalDateTime.ofInstant(now, zone)));
      AsFound.copy(present, new RegisterFolder(aside));
      RegisterFolder arrived = new RegisterFolder(register.resolve(ARRIVED));
      Files.createDirectories(arrived.path());
      AsFound.copy(source.register(), arrived.register());
      AsFound.copy(source.keys(), arrived.keys());
      Contents restored = Contents.inspect(arrived, key);
      // The journal belongs to the register that leaves: beside another file it would be replayed
      // into it.
      Files.deleteIfExists(SqliteFile.journal(present.register()));
      SafeFile.move(arrived.register(), present.register());
      // What was acknowledged after the backup is given up knowingly: a new line of work begins.
      SafeFile.write(present.mark(), restored.mark(now).text(key));
      SafeFile.move(arrived.keys(), present.keys());
      Backup.clear(arrived.path());
      return aside;
    } catch (IOException refused) {
      throw new Fault.NotSaved("backup.not-restored", refused, register);
    }
  }
}
