package vn.hoanhap.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hoanhap.crypto.DataKey;

/// The same work through bare JDBC on a new file, with the register's cipher or without: what the
/// cipher alone costs. The table is made like the log of activities, with two indexes.
public final class CipherTrial implements AutoCloseable {

  private static final int ROWS_A_PERSON = 20;
  private static final int DAYS = 28;

  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement read;
  private int rows;

  private CipherTrial(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE trial (id INTEGER PRIMARY KEY, key TEXT NOT NULL, person INTEGER NOT NULL,
            type TEXT NOT NULL, day TEXT NOT NULL, place TEXT NOT NULL, note TEXT NOT NULL) STRICT
          """);
      statement.execute("CREATE INDEX trial_person ON trial (person, day)");
      statement.execute("CREATE UNIQUE INDEX trial_key ON trial (key)");
    }
    this.insert =
        connection.prepareStatement(
            "INSERT INTO trial (key, person, type, day, place, note) VALUES (?, ?, 'GAP', ?, ?,"
                + " ?)");
    this.read = connection.prepareStatement("SELECT * FROM trial WHERE id = ?");
  }

  /// A new file under a key that is thrown away.
  public static CipherTrial encrypted(Path file) {
    try (DataKey key = DataKey.random(new SecureRandom())) {
      Connection connection = SqliteFile.open(file, key, SqliteFile.Mode.CREATE);
      SqliteFile.beginWriting(connection);
      return new CipherTrial(connection);
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /// A new file without a cipher.
  public static CipherTrial plain(Path file) {
    try {
      return new CipherTrial(PlainTwin.connect(file));
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /// Inserts many rows in one transaction.
  public void insertMany(int count) {
    try {
      connection.setAutoCommit(false);
      for (int i = 0; i < count; i++) {
        bind();
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /// Inserts one row, which is on the disk when this returns.
  public void insertOne() {
    try {
      bind();
      insert.executeUpdate();
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  /// Reads one row, whose place is spread over the table by `number`; answers its length.
  public int readOne(int number) {
    try {
      read.setInt(1, 1 + (int) (number * 7_919L % rows));
      try (ResultSet row = read.executeQuery()) {
        int length = 0;
        while (row.next()) {
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            length += row.getString(column).length();
          }
        }
        return length;
      }
    } catch (SQLException error) {
      throw failed(error);
    }
  }

  private void bind() throws SQLException {
    rows++;
    insert.setString(1, "%016x".formatted(rows * 0x9E3779B97F4A7C15L));
    insert.setInt(2, rows / ROWS_A_PERSON);
    insert.setString(3, "2026-%02d-%02d".formatted(1 + rows % 12, 1 + rows % DAYS));
    insert.setString(4, "Trụ sở Công an xã");
    insert.setString(5, "Gặp gỡ, động viên; gia đình phối hợp tốt, có việc làm thời vụ.");
  }

  private static RuntimeException failed(SQLException error) {
    return SqlFaults.of(new IllegalStateException(error));
  }

  @Override
  public void close() {
    try {
      insert.close();
      read.close();
      connection.close();
    } catch (SQLException error) {
      throw failed(error);
    }
  }
}
