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
/// aside first and never removed.
///
/// Register and key file are two files and cannot be replaced in one step. So everything that is to
/// come is first made whole in a folder of its own; renaming that folder is the one step. A program
/// killed before it leaves the present register, one killed after it leaves the work to the next
/// start: [#resume] finishes it, and the start says which it was.
public final class Restoration {

  private static final DateTimeFormatter ASIDE =
      DateTimeFormatter.ofPattern("'truoc-khoi-phuc-'uuuu-MM-dd-HHmmss");

  /// Holds what is being copied: worth nothing yet.
  private static final String ARRIVING = ".khoi-phuc-dang-ghi";

  /// Holds a whole register that only has to be put in its place, and where it came from; stays,
  /// with that alone, until the start has told of it.
  private static final String READY = ".khoi-phuc-san-sang";

  private static final String SOURCE = "nguon.txt";

  /// What a start finds of a restore that was cut off.
  public enum CutOff {
    /// There was none.
    NONE,
    /// It came to nothing: the register is the one that was there before.
    GIVEN_UP,
    /// It is complete now: the register is the one from the backup.
    COMPLETED
  }

  /// Restores the backup, whose key the caller has proven by a password of it. Returns the folder
  /// in which the register that was there now is. Who has told of it calls [#told].
  public Path restore(Path register, Path backup, DataKey key, Instant now, ZoneId zone) {
    RegisterFolder present = new RegisterFolder(register);
    RegisterFolder source = new RegisterFolder(backup);
    // A file from outside is opened with its key and checked page by page before it is used.
    Contents.inspect(source, key);
    present.make();
    try (FolderLock _ = FolderLock.take(present)) {
      putInPlace(present);
      Path aside = keepAside(present, LocalDateTime.ofInstant(now, zone));
      copy(source, present, key, now);
      putInPlace(present);
      return aside;
    } catch (IOException refused) {
      throw notRestored(refused, register);
    }
  }

  /// Finishes what a program that was killed left of a restore. To be called before the key file is
  /// read; does nothing when there was none.
  public CutOff resume(Path register) {
    RegisterFolder present = new RegisterFolder(register);
    RegisterFolder ready = inside(present, READY);
    if (!ready.exists()) {
      return inside(present, ARRIVING).exists() ? CutOff.GIVEN_UP : CutOff.NONE;
    }
    if (Files.exists(ready.keys())) {
      try (FolderLock _ = FolderLock.take(present)) {
        putInPlace(present);
      } catch (IOException refused) {
        throw notRestored(refused, register);
      }
    }
    return CutOff.COMPLETED;
  }

  /// Where the register that [#resume] put in its place came from; empty when that is not known.
  public String source(Path register) {
    try {
      return Files.readString(inside(new RegisterFolder(register), READY).path().resolve(SOURCE));
    } catch (IOException unknown) {
      return "";
    }
  }

  /// Forgets a restore, complete or cut off, that has been told of.
  public void told(Path register) {
    RegisterFolder present = new RegisterFolder(register);
    try {
      clear(inside(present, READY));
      clear(inside(present, ARRIVING));
    } catch (IOException stays) {
      throw notRestored(stays, register);
    }
  }

  private static Path keepAside(RegisterFolder present, LocalDateTime now) throws IOException {
    RegisterFolder arriving = inside(present, ARRIVING);
    clear(arriving);
    AsFound.copy(present, arriving);
    Path aside = present.path().resolve(ASIDE.format(now));
    for (int more = 2; Files.exists(aside); more++) {
      aside = present.path().resolve(ASIDE.format(now) + "-" + more);
    }
    if (arriving.exists()) {
      SafeFile.move(arriving.path(), aside);
    }
    return aside;
  }

  private static void copy(RegisterFolder source, RegisterFolder present, DataKey key, Instant now)
      throws IOException {
    RegisterFolder arriving = inside(present, ARRIVING);
    RegisterFolder ready = inside(present, READY);
    Files.createDirectories(arriving.path());
    SafeFile.write(arriving.path().resolve(SOURCE), source.path().toString());
    AsFound.copy(source.register(), arriving.register());
    AsFound.copy(source.keys(), arriving.keys());
    // What was acknowledged after the backup is given up knowingly: a new line of work begins.
    SafeFile.write(arriving.mark(), Contents.inspect(arriving, key).mark(now).text(key));
    clear(ready);
    SafeFile.move(arriving.path(), ready.path());
  }

  /// Moves what is ready to its place, the key file last; what was moved already stays where it is.
  private static void putInPlace(RegisterFolder present) throws IOException {
    RegisterFolder ready = inside(present, READY);
    if (Files.exists(ready.register())) {
      // The journal belongs to the register that leaves: beside another file it would be replayed
      // into it.
      Files.deleteIfExists(SqliteFile.journal(present.register()));
      SafeFile.move(ready.register(), present.register());
    }
    if (Files.exists(ready.mark())) {
      SafeFile.move(ready.mark(), present.mark());
    }
    if (Files.exists(ready.keys())) {
      SafeFile.move(ready.keys(), present.keys());
    }
  }

  private static void clear(RegisterFolder passing) throws IOException {
    Path source = passing.path().resolve(SOURCE);
    Files.deleteIfExists(source);
    Files.deleteIfExists(SafeFile.temporary(source));
    passing.clear();
  }

  private static RegisterFolder inside(RegisterFolder present, String name) {
    return new RegisterFolder(present.path().resolve(name));
  }

  private static Fault notRestored(IOException refused, Path register) {
    return new Fault.NotSaved("backup.not-restored", refused, register);
  }
}
