package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.flywaydb.core.api.FlywayException;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// A register file that was opened, found to be ours and whole as far as it was read, compared with
/// what is known of it outside, and brought up to date. `crashed` says that the last program left a
/// journal; `setback` is what is missing, or null; `since` is when this line of work began.
record Opening(
    RegisterFolder folder,
    Connection connection,
    SqliteFile.Mode mode,
    boolean crashed,
    Setback setback,
    Instant since) {

  /// Opens; what fails leaves nothing open, and a file that was there as it was.
  static Opening of(RegisterFolder folder, DataKey key, Clock clock, SqliteFile.Mode mode) {
    boolean crashed = mode == SqliteFile.Mode.WRITE && hasJournal(folder);
    RegisterFolder kept = crashed ? keptAsFound(folder) : null;
    Connection connection = SqliteFile.open(folder.register(), key, mode);
    try {
      if (mode == SqliteFile.Mode.CREATE) {
        stamp(connection);
      }
      requireOurs(connection, folder);
      if (mode == SqliteFile.Mode.WRITE) {
        SqliteFile.soundly(connection, () -> Migrations.readAll(connection));
      }
      Path name = kept == null ? null : AsFound.name(folder, LocalDateTime.now(clock));
      Setback setback = compare(connection, folder, key, name);
      decide(kept, setback);
      Instant since = setback == null ? since(folder, key) : clock.instant();
      SqliteFile.beginWriting(connection);
      keepBeforeMigration(connection, folder, key);
      Migrations.run(connection);
      return new Opening(folder, connection, mode, crashed, setback, since);
    } catch (SQLException | IOException | RuntimeException failed) {
      abandon(folder, connection, mode, failed);
      throw fault(failed);
    }
  }

  /// Gives the file up again because `failed` came after the opening.
  void abandon(Exception failed) {
    abandon(folder, connection, mode, failed);
  }

  private static Instant since(RegisterFolder folder, DataKey key) {
    return Watermark.read(folder.mark(), key).map(Watermark::since).orElse(Instant.EPOCH);
  }

  // SQLite takes what it can of the journal into the file and forgets the rest. A disk without room
  // for the copy is no reason to keep a person from their register.
  private static RegisterFolder keptAsFound(RegisterFolder folder) {
    try {
      return AsFound.keep(folder);
    } catch (IOException noRoom) {
      return null;
    }
  }

  private static Setback compare(
      Connection connection, RegisterFolder folder, DataKey key, Path kept) throws SQLException {
    if (SqliteFile.number(connection, "PRAGMA user_version") < Migrations.WITH_LEDGER) {
      return null;
    }
    return SqliteFile.soundly(connection, () -> Setback.look(connection, folder, key, kept))
        .orElse(null);
  }

  /// The files as they were found stay only when something is missing, and then under their name.
  private static void decide(RegisterFolder kept, Setback setback) throws IOException {
    if (kept == null) {
      return;
    }
    if (setback == null) {
      kept.clear();
    } else {
      SafeFile.move(kept.path(), setback.kept());
    }
  }

  private static void stamp(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
    }
  }

  static void requireOurs(Connection connection, RegisterFolder folder) throws SQLException {
    if (SqliteFile.number(connection, "PRAGMA application_id") != SqliteFile.APPLICATION_ID) {
      throw new Fault.Unusable("store.not-a-register", null, folder.register().toString());
    }
    if (SqliteFile.number(connection, "PRAGMA user_version") > Migrations.newest()) {
      throw new Fault.Unusable("store.newer", null, folder.register().toString());
    }
  }

  /// A file from an older program is copied, and the copy proven, before its first step.
  private static void keepBeforeMigration(Connection connection, RegisterFolder folder, DataKey key)
      throws SQLException {
    long version = SqliteFile.number(connection, "PRAGMA user_version");
    if (version > 0 && version < Migrations.newest()) {
      new Backup().beforeMigration(connection, folder, key, version);
    }
  }

  private static RuntimeException fault(Exception failed) {
    return switch (failed) {
      case SQLException error -> SqlFaults.opening(error);
      case FlywayException error when error.getCause() instanceof SQLException cause ->
          SqlFaults.opening(cause);
      case IOException refused -> new Fault.Unusable("store.io", refused);
      case RuntimeException other -> SqlFaults.of(other);
      default -> new IllegalStateException(failed);
    };
  }

  private static void abandon(
      RegisterFolder folder, Connection connection, SqliteFile.Mode mode, Exception failed) {
    try {
      connection.close();
      if (mode == SqliteFile.Mode.CREATE) {
        Files.deleteIfExists(folder.register());
      }
    } catch (SQLException | IOException second) {
      failed.addSuppressed(second);
    }
  }

  private static boolean hasJournal(RegisterFolder folder) {
    Path journal = SqliteFile.journal(folder.register());
    try {
      return Files.exists(journal) && Files.size(journal) > 0;
    } catch (IOException cannotRead) {
      throw new Fault.Unusable("store.io", cannotRead, journal.toString());
    }
  }
}
