package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// What a register file holds, in figures that can be compared: how many people and activities,
/// where its ledger ends and when. `lastChange` is null while the ledger is empty.
public record Contents(long people, long activities, Ledger.Head ledger, Instant lastChange) {

  static final String COUNT_PEOPLE = "SELECT count(*) FROM person";

  static final String COUNT_ACTIVITIES = "SELECT count(*) FROM activity";

  static final String HEAD =
      """
      SELECT head.seq, head.hash, ledger.at
      FROM ledger_head AS head LEFT JOIN ledger ON ledger.seq = head.seq
      """;

  /// The mark of a copy that holds this, in a line of work that began at `since`.
  Watermark mark(Instant since) {
    return new Watermark(ledger, lastChange == null ? Instant.EPOCH : lastChange, since);
  }

  static Contents of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HEAD)) {
      String at = row.getString("at");
      Ledger.Head head =
          new Ledger.Head(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash")));
      return new Contents(
          SqliteFile.number(connection, COUNT_PEOPLE),
          SqliteFile.number(connection, COUNT_ACTIVITIES),
          head,
          at == null ? null : Instant.parse(at));
    }
  }

  /// What an open register holds.
  public static Contents of(Tx tx) {
    try {
      return of(tx.handle().getConnection());
    } catch (SQLException error) {
      throw SqlFaults.opening(error);
    }
  }

  /// What the register in a folder holds, read with its key and checked page by page: a foreign,
  /// damaged or newer file, and one with a table, view or trigger too many, is a fault. Nothing is
  /// changed.
  public static Contents inspect(RegisterFolder folder, DataKey key) {
    Path index = folder.path().resolve(folder.register().getFileName() + "-shm");
    Path journal = SqliteFile.journal(folder.register());
    boolean atRest = !Files.exists(journal) && !Files.exists(index);
    try {
      return inspectOpen(folder, key);
    } finally {
      if (atRest) {
        // SQLite makes both to read a register that was closed, and a reader does not take them
        // away.
        removeEmpty(journal, index);
      }
    }
  }

  private static void removeEmpty(Path journal, Path index) {
    try {
      if (!Files.exists(journal) || Files.size(journal) == 0) {
        Files.deleteIfExists(journal);
        Files.deleteIfExists(index);
      }
    } catch (IOException stays) {
      throw new Fault.Unusable("store.io", stays, journal.toString());
    }
  }

  private static Contents inspectOpen(RegisterFolder folder, DataKey key) {
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.READ)) {
      Opening.requireOurs(connection, folder);
      return SqliteFile.soundly(
          connection,
          () -> {
            requireWhole(connection, folder);
            SchemaDigest.requireOurs(connection, folder);
            return of(connection);
          });
    } catch (SQLException error) {
      throw SqlFaults.opening(error);
    }
  }

  private static void requireWhole(Connection connection, RegisterFolder folder)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
      if (!"ok".equals(row.getString(1))) {
        throw new Fault.Unusable("store.damaged", null, folder.register().toString());
      }
    }
  }
}
