package vn.hoanhap.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import vn.hoanhap.domain.Fault;

/// Compares the tables, indexes, views and triggers of a file from outside with those that the
/// program of its version makes. A register has nothing else: a trigger or a view more would do its
/// maker's work with every change, in silence.
final class SchemaDigest {

  static final String OBJECTS =
      """
      SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
      WHERE name NOT GLOB '*schema_history*' ORDER BY type, name
      """;

  private static final String EXPECTED = "schema-digests.txt";

  private SchemaDigest() {}

  /// Refuses a file with anything more, less or other in it than its version has.
  static void requireOurs(Connection connection, RegisterFolder folder) throws SQLException {
    long version = SqliteFile.number(connection, "PRAGMA user_version");
    if (!expected().contains(line(version, of(connection)))) {
      throw new Fault.Unusable("store.foreign-schema", null, folder.register().toString());
    }
  }

  /// SHA-256 over every object with its kind, name, table and text.
  static String of(Connection connection) throws SQLException {
    MessageDigest digest = sha256();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OBJECTS)) {
      while (row.next()) {
        for (int column = 1; column <= 4; column++) {
          digest.update(row.getString(column).getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// How a version and its digest stand in the list.
  static String line(long version, String digest) {
    return version + " " + digest;
  }

  /// The list that comes with the program; a test holds it to what the migrations make.
  static List<String> expected() {
    try (InputStream in = SchemaDigest.class.getResourceAsStream(EXPECTED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("the JDK must have SHA-256", impossible);
    }
  }
}
