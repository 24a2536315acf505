package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// Copies of a register's files as they lie, journal included, in a folder beside it: made before
/// something that may change them, so that whatever was there can still be looked at.
final class AsFound {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'nguyen-trang-'uuuu-MM-dd-HHmmss");

  private AsFound() {}

  /// Copies what a crash left, before SQLite takes the journal in and drops what it cannot read.
  static Path keep(RegisterFolder folder, LocalDateTime now) throws IOException {
    Path kept = folder.path().resolve(NAME.format(now.withNano(0)));
    try {
      copy(folder, new RegisterFolder(kept));
      return kept;
    } catch (IOException half) {
      discard(kept);
      throw half;
    }
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

  /// Removes such a copy; a folder with anything else in it stays.
  static void discard(Path kept) throws IOException {
    for (Path file : files(new RegisterFolder(kept))) {
      Files.deleteIfExists(file);
    }
    try (Stream<Path> left = Files.list(kept)) {
      if (left.findAny().isEmpty()) {
        Files.delete(kept);
      }
    }
  }

  private static List<Path> files(RegisterFolder folder) {
    return List.of(
        folder.register(), SqliteFile.journal(folder.register()), folder.keys(), folder.mark());
  }
}
