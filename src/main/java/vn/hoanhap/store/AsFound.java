package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Copies of a register's files as they lie, journal included, in a folder beside it: made before
/// something that may change them, so that whatever was there can still be looked at.
final class AsFound {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'nguyen-trang-'uuuu-MM-dd-HHmmss");

  private static final String PENDING = ".nguyen-trang-dang-xem";

  private AsFound() {}

  /// Copies what a crash left, before SQLite takes the journal in and drops what it cannot read.
  /// The copy has no name of its own until [#name] gives it one; what a program that was killed
  /// meanwhile left of such a copy goes first.
  static RegisterFolder keep(RegisterFolder folder) throws IOException {
    RegisterFolder kept = new RegisterFolder(folder.path().resolve(PENDING));
    try {
      kept.clear();
      copy(folder, kept);
      return kept;
    } catch (IOException half) {
      kept.clear();
      throw half;
    }
  }

  /// The name under which the files stay when something is missing.
  static Path name(RegisterFolder folder, LocalDateTime now) {
    return folder.path().resolve(NAME.format(now.withNano(0)));
  }

  /// Copies every file that is there and forces it to the disk.
  static void copy(RegisterFolder from, RegisterFolder to) throws IOException {
    for (Path file : files(from)) {
      if (Files.exists(file)) {
        Files.createDirectories(to.path());
        copy(file, to.path().resolve(file.getFileName()));
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    SafeFile.force(to);
  }

  private static List<Path> files(RegisterFolder folder) {
    return List.of(
        folder.register(), SqliteFile.journal(folder.register()), folder.keys(), folder.mark());
  }
}
