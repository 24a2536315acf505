package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// A register of an older program is copied, the copy proven, and then brought up to date with
/// everything in it.
class MigrationsTest {

  private static final int OLD = OldRegister.VERSION;

  @TempDir Path temporary;

  private final DataKey key = DataKey.random(new SecureRandom());

  private RegisterFolder oldRegister() throws SQLException {
    RegisterFolder folder = new RegisterFolder(temporary);
    OldRegister.make(folder, key, 1);
    return folder;
  }

  @Test
  void everyStep_isListed_andLeavesItsOwnNumber() throws Exception {
    for (int version = 1; version <= Migrations.newest(); version++) {
      String name = Migrations.STEPS.get(version - 1);
      assertThat(name).startsWith("V%03d__".formatted(version));
      try (InputStream in = Migrations.class.getResourceAsStream("migration/" + name)) {
        String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sql)
            .startsWith("-- ")
            .contains("PRAGMA user_version = " + version + ";")
            .doesNotContain("\r");
      }
    }
    Path folder =
        Path.of(Migrations.class.getResource("migration/" + Migrations.STEPS.getFirst()).toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Migrations.STEPS);
    }
  }

  @Test
  void everyVersion_canBeTheStart() throws Exception {
    for (int version : IntStream.rangeClosed(1, Migrations.newest()).toArray()) {
      Path file = temporary.resolve("v" + version);
      try (Connection connection = SqliteFile.open(file, key, SqliteFile.Mode.CREATE)) {
        Migrations.run(connection, version);
        assertThat(SqliteFile.number(connection, "PRAGMA user_version")).isEqualTo(version);
        Migrations.run(connection);
        assertThat(SqliteFile.number(connection, "PRAGMA user_version"))
            .isEqualTo(Migrations.newest());
      }
    }
  }

  @Test
  void olderRegister_isCopied_proven_andBroughtUpToDate() throws Exception {
    RegisterFolder folder = oldRegister();
    try (Database database = Database.open(folder.path(), key, TestRegister.CLOCK)) {
      assertThat(
              database.<Integer>read(
                  tx -> tx.handle().createQuery("PRAGMA user_version").mapTo(int.class).one()))
          .isEqualTo(Migrations.newest());
      assertThat(
              database.<String>read(
                  tx ->
                      tx.handle()
                          .createQuery("SELECT full_name FROM person")
                          .mapTo(String.class)
                          .one()))
          .isEqualTo("Lê Văn An");
    }
    RegisterFolder copy = new RegisterFolder(folder.backups().resolve("truoc-nang-cap-" + OLD));
    try (Connection connection = SqliteFile.open(copy.register(), key, SqliteFile.Mode.READ)) {
      assertThat(SqliteFile.number(connection, "PRAGMA user_version")).isEqualTo(OLD);
      assertThat(SqliteFile.number(connection, "SELECT count(*) FROM person")).isEqualTo(1);
    }
    assertThat(KeyFile.read(copy).fingerprint()).isEqualTo(key.fingerprint());
  }

  @Test
  void registerUpToDate_isNotCopied() throws Exception {
    RegisterFolder folder = oldRegister();
    Database.open(folder.path(), key, TestRegister.CLOCK).close();
    Path copies = folder.backups();
    List<Path> before = list(copies);
    Database.open(folder.path(), key, TestRegister.CLOCK).close();
    assertThat(list(copies)).isEqualTo(before);
  }

  @Test
  void withoutRoomForTheCopy_nothingIsMigrated() throws Exception {
    RegisterFolder folder = oldRegister();
    Files.writeString(folder.backups(), "a file where the folder should be");
    assertThatThrownBy(() -> Database.open(folder.path(), key, TestRegister.CLOCK))
        .isInstanceOf(Fault.class);
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.READ)) {
      assertThat(SqliteFile.number(connection, "PRAGMA user_version")).isEqualTo(OLD);
    }
  }

  @Test
  void stepThatWasEdited_isNoticed() throws Exception {
    RegisterFolder folder = oldRegister();
    try (Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.WRITE);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE schema_history SET checksum = 1 WHERE version = '003'");
    }
    assertThatThrownBy(() -> Database.open(folder.path(), key, TestRegister.CLOCK))
        .hasMessageContaining("checksum");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
