package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// Backups: a folder each, named by its time, holding the register and its key file. A backup has
/// its name only after it was opened again and held what the register held.
public final class Backup {

  /// `ngay-2026-11-22-080000`: sorts by time. A copy that a person asked for ends in `-tay`.
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'ngay-'uuuu-MM-dd-HHmmss");

  /// Ends the name of a copy that a person asked for.
  private static final String BY_HAND = "-tay";

  /// Ends the name of a copy that is being written or removed: it is no backup.
  private static final String UNFINISHED = ".dang-ghi";

  /// A backup: its folder, when it was made (on the post's wall clock), what it holds.
  public record Copy(Path folder, LocalDateTime madeAt, Contents contents) {}

  /// Who asked for a copy: a person, or the program by the clock or at the close.
  public enum Asked {
    BY_HAND,
    BY_CLOCK
  }

  /// Copies an open register into `parent` and proves the copy. What was there stays.
  ///
  /// @throws Fault.NotSaved the place is full, read-only or gone; nothing half is left
  public Copy make(Database database, Path parent, Instant now, ZoneId zone, Asked asked) {
    LocalDateTime at = LocalDateTime.ofInstant(now, zone).withNano(0);
    Path folder = parent.resolve(NAME.format(at) + (asked == Asked.BY_HAND ? BY_HAND : ""));
    Path unfinished = unfinished(folder);
    try (DataKey key = database.key()) {
      sweep(parent);
      Files.createDirectories(unfinished);
      RegisterFolder copy = new RegisterFolder(unfinished);
      Contents held = database.copyInto(copy.register());
      SafeFile.force(copy.register());
      KeyFile.read(database.folder()).copyTo(copy.keys());
      Contents proven = Contents.inspect(copy, key);
      requireSame(proven, held, folder);
      SafeFile.write(copy.mark(), database.markOf(held).text(key));
      name(unfinished, folder);
      return new Copy(folder, at, proven);
    } catch (IOException refused) {
      throw discarded(unfinished, new Fault.NotSaved("backup.not-written", refused, parent));
    } catch (RuntimeException refused) {
      throw discarded(unfinished, refused);
    }
  }

  /// The backups in a folder, newest first, without opening any.
  public List<Path> list(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries
          .filter(entry -> madeAt(entry).isPresent())
          .sorted(Comparator.comparing((Path entry) -> entry.getFileName().toString()).reversed())
          .toList();
    } catch (IOException unreadable) {
      throw new Fault.Unusable("store.io", unreadable, parent.toString());
    }
  }

  /// When a backup was made, by its name; empty for a folder that is none.
  public Optional<LocalDateTime> madeAt(Path backup) {
    return made(backup).map(BackupRotation.Made::at);
  }

  private Optional<BackupRotation.Made> made(Path backup) {
    String name = backup.getFileName() == null ? "" : backup.getFileName().toString();
    boolean byHand = name.endsWith(BY_HAND);
    String time = byHand ? name.substring(0, name.length() - BY_HAND.length()) : name;
    try {
      return Optional.of(new BackupRotation.Made(LocalDateTime.parse(time, NAME), byHand));
    } catch (DateTimeParseException otherFolder) {
      return Optional.empty();
    }
  }

  /// Removes the backups that the rotation does not keep at the time `now`. Only files a backup
  /// consists of are removed; a folder with anything else in it stays.
  public void rotate(Path parent, LocalDateTime now) {
    List<Path> backups = list(parent);
    List<BackupRotation.Made> keep =
        BackupRotation.keep(
            backups.stream().map(this::made).flatMap(Optional::stream).toList(), now);
    for (Path backup : backups) {
      if (!keep.contains(made(backup).orElseThrow())) {
        remove(backup);
      }
    }
  }

  /// A proven copy of a file whose schema is about to change, in the register's own backup folder.
  void beforeMigration(Connection connection, RegisterFolder from, DataKey key, long version)
      throws SQLException {
    Path folder = from.backups().resolve("truoc-nang-cap-" + version);
    Path unfinished = unfinished(folder);
    RegisterFolder copy = new RegisterFolder(unfinished);
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      sweep(from.backups());
      Files.createDirectories(unfinished);
      statement.setString(1, copy.register().toString());
      statement.execute();
      SafeFile.force(copy.register());
      requireSame(Contents.inspect(copy, key), Contents.of(connection), folder);
      if (KeyFile.exists(from)) {
        KeyFile.read(from).copyTo(copy.keys());
      }
      name(unfinished, folder);
    } catch (IOException refused) {
      throw discarded(unfinished, new Fault.NotSaved("backup.not-written", refused, folder));
    } catch (SQLException refused) {
      throw discarded(unfinished, refused);
    } catch (RuntimeException refused) {
      throw discarded(unfinished, refused);
    }
  }

  private static Path unfinished(Path folder) {
    return folder.resolveSibling(folder.getFileName() + UNFINISHED);
  }

  /// A proven copy takes the place of an older one of its name.
  private static void name(Path unfinished, Path folder) throws IOException {
    clear(folder);
    SafeFile.move(unfinished, folder);
  }

  /// Removes what programs that were killed while they wrote or removed a copy left of it.
  private static void sweep(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (Stream<Path> entries = Files.list(parent)) {
      for (Path left : entries.filter(entry -> isUnfinished(entry)).toList()) {
        clear(left);
      }
    }
  }

  private static boolean isUnfinished(Path folder) {
    return folder.getFileName().toString().endsWith(UNFINISHED);
  }

  private static void requireSame(Contents copy, Contents register, Path folder) {
    if (!copy.equals(register)) {
      throw new Fault.NotSaved("backup.differs", null, folder);
    }
  }

  private static void remove(Path backup) {
    try {
      // A program that is killed in between leaves no half of a copy under the name of a whole one.
      Path going = unfinished(backup);
      SafeFile.move(backup, going);
      clear(going);
    } catch (IOException stays) {
      throw new Fault.NotSaved("backup.not-removed", stays, backup);
    }
  }

  private static void clear(Path folder) throws IOException {
    new RegisterFolder(folder).clear();
  }

  private static <E extends Exception> E discarded(Path unfinished, E cause) {
    try {
      clear(unfinished);
    } catch (IOException second) {
      cause.addSuppressed(second);
    }
    return cause;
  }
}
