package vn.hoanhap.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// A copy of a training register in a plain SQLite file, for the benchmark: the floor that the
/// encrypted register is measured against. Same pages, same settings, no cipher, and nothing of
/// ours between the driver and the caller. A register of real people is refused.
public final class PlainTwin implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final PlainQueries queries;

  private PlainTwin(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.queries = new PlainQueries(connection);
  }

  /// Copies an open training register into a new file and opens that.
  ///
  /// @throws Fault.RuleBroken the register holds real people
  public static PlainTwin of(Database database, Path file) {
    if (!database.read(tx -> new SettingsRepository().post(tx).training())) {
      throw new Fault.RuleBroken("bench.not-training", "register", "");
    }
    if (!Files.exists(file)) {
      database.copyInto(file);
      try (DataKey key = database.key()) {
        unlock(file, key);
      }
    }
    return open(file);
  }

  private static void unlock(Path file, DataKey key) {
    try (Connection copy = SqliteFile.open(file, key, SqliteFile.Mode.WRITE);
        Statement statement = copy.createStatement()) {
      statement.execute("PRAGMA rekey = ''");
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  /// Opens a twin made before.
  public static PlainTwin open(Path file) {
    try {
      return new PlainTwin(file, connect(file));
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  /// A plain file, new or there already, with the register's own settings.
  static Connection connect(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, new Properties());
    SqliteFile.settle(connection, SqliteFile.Mode.WRITE);
    SqliteFile.beginWriting(connection);
    return connection;
  }

  /// Where it is.
  public Path file() {
    return file;
  }

  /// What can be asked of it.
  public PlainQueries queries() {
    return queries;
  }

  @Override
  public void close() {
    try {
      queries.close();
      connection.close();
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }
}
