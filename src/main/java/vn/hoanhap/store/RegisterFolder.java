package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.hoanhap.domain.Fault;

/// The folder of one register and the names of the files in it.
public record RegisterFolder(Path path) {

  public RegisterFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// Makes the folder if it is not there yet.
  ///
  /// @throws Fault.NotSaved the place is read-only, or a file bears the folder's name
  public void make() {
    try {
      Files.createDirectories(path);
    } catch (IOException refused) {
      throw new Fault.NotSaved("store.folder-not-writable", refused, path.toString());
    }
  }

  /// Whether the folder is there.
  boolean exists() {
    return Files.isDirectory(path);
  }

  /// Removes a copy of a register: its own files, also what a killed program left half-written
  /// beside them, and the folder if nothing else is in it.
  void clear() throws IOException {
    if (!exists()) {
      return;
    }
    for (String ending : List.of("", "-journal", "-wal", "-shm")) {
      Files.deleteIfExists(register().resolveSibling(register().getFileName() + ending));
    }
    for (Path file : List.of(keys(), mark())) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(SafeFile.temporary(file));
    }
    try (Stream<Path> left = Files.list(path)) {
      if (left.findAny().isEmpty()) {
        Files.delete(path);
      }
    }
  }

  /// The encrypted SQLite file.
  public Path register() {
    return path.resolve("so-dang-ky.hoanhap");
  }

  /// The key slots: user names and wrapped keys, no secret in clear.
  public Path keys() {
    return path.resolve("so-dang-ky.khoa");
  }

  /// The newest line that was acknowledged, outside the register itself.
  public Path mark() {
    return path.resolve("so-dang-ky.moc");
  }

  /// The file whose lock says that a program has the register open.
  public Path lock() {
    return path.resolve("so-dang-ky.lock");
  }

  /// Where backups go by default.
  public Path backups() {
    return path.resolve("sao-luu");
  }
}
