package vn.hoanhap.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hoanhap.crypto.DataKey;

/// A register as an older program left it, with people.
public final class OldRegister {

  /// The first version that has people and a ledger.
  public static final int VERSION = 8;

  private static final String PEOPLE =
      """
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < %d)
      INSERT INTO person (key, version, full_name, sex, employment, created_at, sort_key,
        search_name)
      SELECT printf('00000000-0000-0000-0000-%%012d', n), 1, 'Lê Văn An', 'male', 'unknown',
        '2026-01-01T00:00:00.000Z', 'a', 'le van an'
      FROM number
      """;

  private OldRegister() {}

  /// Makes one with so many people, and its key file.
  public static void make(RegisterFolder folder, DataKey key, int people) throws SQLException {
    folder.make();
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.CREATE);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
      SqliteFile.beginWriting(connection);
      Migrations.run(connection, VERSION);
      statement.execute(PEOPLE.formatted(people));
      statement.execute("INSERT INTO person_search (person_search) VALUES ('rebuild')");
    }
    KeyFile.create(folder, key, "Công an phường", false).save();
  }

  /// The version this program brings it to.
  public static int newest() {
    return Migrations.newest();
  }
}
