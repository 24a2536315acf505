package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
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
  public Path restore(Path register, Path backup, DataKey key, LocalDateTime now) {
    RegisterFolder present = new RegisterFolder(register);
    RegisterFolder source = new RegisterFolder(backup);
    // A file from outside is opened with its key and checked page by page before it is used.
    Contents.inspect(source, key);
    present.make();
    try (FolderLock _ = FolderLock.take(present)) {
      Path aside = register.toAbsolutePath().resolve(ASIDE.format(now));
      keepAside(present, new RegisterFolder(aside));
      RegisterFolder arrived = new RegisterFolder(register.resolve(ARRIVED));
      Files.createDirectories(arrived.path());
      copy(source.register(), arrived.register());
      copy(source.keys(), arrived.keys());
      Contents.inspect(arrived, key);
      // The journal belongs to the register that leaves: beside another file it would be replayed
      // into it.
      Files.deleteIfExists(journal(present));
      SafeFile.move(arrived.register(), present.register());
      SafeFile.move(arrived.keys(), present.keys());
      Backup.clear(arrived.path());
      return aside;
    } catch (IOException refused) {
      throw new Fault.NotSaved("backup.not-restored", refused, register);
    }
  }

  private static void keepAside(RegisterFolder present, RegisterFolder aside) throws IOException {
    Files.createDirectories(aside.path());
    for (Path file : new Path[] {present.register(), journal(present), present.keys()}) {
      if (Files.exists(file)) {
        copy(file, aside.path().resolve(file.getFileName()));
      }
    }
  }

  private static Path journal(RegisterFolder folder) {
    return folder.register().resolveSibling(folder.register().getFileName() + "-wal");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    SafeFile.force(to);
  }
}
