package vn.hoanhap.store;

import java.nio.file.Path;

/// The folder of one register and the names of the files in it.
public record RegisterFolder(Path path) {

  public RegisterFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// The encrypted SQLite file.
  public Path register() {
    return path.resolve("so-dang-ky.hoanhap");
  }

  /// The key slots: user names and wrapped keys, no secret in clear.
  public Path keys() {
    return path.resolve("so-dang-ky.khoa");
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
