package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoanhap.crypto.DataKey;

/// A register of every earlier version, with rows in each table it has (`fixture/v001.sql` …),
/// comes through the upgrade with each field as it was.
class OlderRegistersTest {

  @TempDir Path temporary;

  private final DataKey key = DataKey.random(new SecureRandom());

  static java.util.stream.IntStream versions() {
    return java.util.stream.IntStream.rangeClosed(1, Migrations.newest());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyRow_isAsItWas(int version) throws Exception {
    RegisterFolder folder = new RegisterFolder(temporary);
    Map<String, List<String>> before = register(folder, version);
    assertThat(before).hasSizeGreaterThan(version == 1 ? 1 : version / 2);
    assertThat(before.values()).noneMatch(List::isEmpty);

    if (version >= Migrations.WITH_LEDGER) {
      Database.open(folder.path(), key, TestRegister.CLOCK).close();
    } else {
      migrate(folder);
    }

    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.READ)) {
      assertThat(SqliteFile.number(connection, "PRAGMA user_version"))
          .isEqualTo(Migrations.newest());
      for (Map.Entry<String, List<String>> query : before.entrySet()) {
        assertThat(rows(connection, query.getKey())).isEqualTo(query.getValue());
      }
      assertThat(SchemaDigest.expected())
          .contains(SchemaDigest.line(Migrations.newest(), SchemaDigest.of(connection)));
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyVersion_hasItsDigestInTheList(int version) throws Exception {
    RegisterFolder folder = new RegisterFolder(temporary);
    register(folder, version);
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.READ)) {
      assertThat(SchemaDigest.expected().get(version - 1))
          .as("schema-digests.txt, which a new migration gets a line in")
          .isEqualTo(SchemaDigest.line(version, SchemaDigest.of(connection)));
    }
  }

  /// Makes a register of a version and returns its rows, by the query that reads them.
  private Map<String, List<String>> register(RegisterFolder folder, int version)
      throws SQLException, IOException {
    KeyFile.create(folder, key, "Công an phường", false).save();
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.CREATE);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
      SqliteFile.beginWriting(connection);
      for (int step = 1; step <= version; step++) {
        Migrations.run(connection, step);
        statement.executeUpdate(fixture(step));
      }
      Map<String, List<String>> rows = new LinkedHashMap<>();
      for (String query : queries(connection)) {
        rows.put(query, rows(connection, query));
      }
      return rows;
    }
  }

  private void migrate(RegisterFolder folder) throws SQLException {
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.WRITE)) {
      SqliteFile.beginWriting(connection);
      Migrations.run(connection);
    }
  }

  /// One query for each table, that names each of its columns.
  private static List<String> queries(Connection connection) throws SQLException {
    List<String> queries = new ArrayList<>();
    for (String table :
        rows(
            connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND"
                + " name NOT GLOB 'person_search*' AND name <> 'schema_history' ORDER BY name")) {
      String name = table.strip();
      List<String> columns =
          rows(connection, "SELECT quote(name) FROM pragma_table_info('" + name + "')");
      queries.add(
          "SELECT "
              + String.join(", ", columns.stream().map(c -> "quote(" + unquoted(c) + ")").toList())
              + " FROM "
              + name
              + " ORDER BY 1");
    }
    return queries;
  }

  private static String unquoted(String column) {
    return column.strip().replace('\'', '"');
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          text.append(row.getString(column)).append(' ');
        }
        rows.add(text.toString());
      }
    }
    return rows;
  }

  private static String fixture(int version) throws IOException {
    String name = "fixture/v%03d.sql".formatted(version);
    try (InputStream in = OlderRegistersTest.class.getResourceAsStream(name)) {
      assertThat(in).as("a new migration gets rows of its own in " + name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
