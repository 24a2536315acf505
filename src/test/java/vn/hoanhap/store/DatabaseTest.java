package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// One register file: opened once at a time, written all or nothing, read by several threads, and
/// every file that cannot be opened named and left as it is.
class DatabaseTest {

  private Path folder;
  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary.resolve("Sổ của phường");
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void assertRefused(Path path, DataKey key, String fault) throws IOException {
    Path file = new RegisterFolder(path).register();
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    assertThatThrownBy(() -> Database.open(path, key, TestRegister.CLOCK).close())
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage(fault);
    if (before != null) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  private Path fileWith(byte[] content) throws IOException {
    Path other = Files.createDirectories(folder.resolveSibling("khác"));
    Files.write(new RegisterFolder(other).register(), content);
    return other;
  }

  @Test
  void closedRegister_opensAgain_andNeedsNoRecovery() {
    register.person("Lê Văn An", "Xóm 1");
    Database again = register.reopen();
    assertThat(again.recovered()).isFalse();
    assertThat(register.number("SELECT count(*) FROM person")).isEqualTo(1);
    assertThat(register.number("PRAGMA user_version")).isEqualTo(Migrations.newest());
    assertThat(register.number("PRAGMA application_id")).isEqualTo(SqliteFile.APPLICATION_ID);
  }

  @Test
  void openRegister_guardsItself() {
    assertThat(register.text("PRAGMA journal_mode")).isEqualTo("wal");
    assertThat(register.number("PRAGMA synchronous")).isEqualTo(2);
    assertThat(register.number("PRAGMA foreign_keys")).isEqualTo(1);
    assertThat(register.number("PRAGMA secure_delete")).isEqualTo(1);
    assertThat(register.number("PRAGMA trusted_schema")).isZero();
    assertThat(register.number("PRAGMA temp_store")).isEqualTo(2);
    assertThat(register.number("PRAGMA cache_size")).isEqualTo(-65536);
    assertThatThrownBy(() -> register.text("SELECT load_extension('x')"))
        .rootCause()
        .hasMessageContaining("not authorized");
  }

  @Test
  void secondOpening_isRefused_andLeavesTheFirstAtWork() throws IOException {
    assertThatThrownBy(() -> Database.open(folder, register.key(), TestRegister.CLOCK))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("store.in-use");
    register.person("Lê Văn An", "Xóm 1");
    register.database().close();
    register.database().close();
    assertThatThrownBy(() -> register.person("Lê Văn An", "Xóm 1"))
        .isInstanceOf(IllegalStateException.class);
    register.reopen();
  }

  @Test
  void secondRegisterInAFolder_isRefused() {
    register.database().close();
    assertThatThrownBy(() -> Database.create(folder, register.key(), TestRegister.CLOCK))
        .hasMessage("store.exists");
  }

  @Test
  void wrongKey_isToldFromDamage_byTheKeyFile() throws IOException {
    KeyFile.create(new RegisterFolder(folder), register.key(), "Công an phường", false).save();
    register.database().close();
    assertRefused(folder, DataKey.random(new SecureRandom()), "store.wrong-key");
    Path file = new RegisterFolder(folder).register();
    byte[] bytes = Files.readAllBytes(file);
    bytes[100] ^= 1;
    Files.write(file, bytes);
    assertRefused(folder, register.key(), "store.damaged");
  }

  @Test
  void otherKindsOfFile_areNoRegister() throws Exception {
    DataKey key = register.key();
    assertRefused(
        fileWith(
            "chỉ là một tệp chữ, không phải sổ, đủ dài để đọc phần đầu\n"
                .repeat(9)
                .getBytes("UTF-8")),
        key,
        "store.not-a-register");
    assertRefused(fileWith(new byte[0]), key, "store.not-a-register");
    assertRefused(fileWith(new byte[] {1, 2, 3}), key, "store.not-a-register");
    Path plain = fileWith(new byte[0]);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + new RegisterFolder(plain).register());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE person (id)");
    }
    assertRefused(plain, key, "store.not-a-register");
  }

  @Test
  void encryptedFileOfAnotherProgram_isNoRegister() throws IOException {
    register.write(tx -> tx.handle().execute("PRAGMA application_id = 7"));
    register.database().close();
    assertRefused(folder, register.key(), "store.not-a-register");
  }

  @Test
  void newerFile_isRefused() throws IOException {
    register.write(tx -> tx.handle().execute("PRAGMA user_version = " + (Migrations.newest() + 1)));
    register.database().close();
    assertRefused(folder, register.key(), "store.newer");
  }

  @Test
  void placesThatCannotHoldARegister_areNamed() throws IOException {
    Path file = Files.writeString(folder.resolveSibling("tệp"), "x");
    assertRefused(folder.resolveSibling("không có"), register.key(), "store.missing");
    assertThatThrownBy(
            () -> Database.create(file.resolve("sổ"), register.key(), TestRegister.CLOCK))
        .hasMessage("store.folder-not-writable");
    assertThatThrownBy(
            () ->
                Database.create(
                    folder.resolveSibling("a?cipher=none"), register.key(), TestRegister.CLOCK))
        .hasMessage("store.folder-name");
  }

  @Test
  void failedWork_leavesNothing_andItsReasonReachesTheCaller() {
    Fault reason = new Fault.RuleBroken("measure.term-over", "statedEnd", "NĐ231/2026 Điều 2.2");
    assertThatThrownBy(
            () ->
                register.write(
                    tx -> {
                      new PersonRepository()
                          .insert(tx, TestRegister.aPerson("Lê Văn An", "Xóm 1", null));
                      throw reason;
                    }))
        .isSameAs(reason);
    assertThat(register.number("SELECT count(*) FROM person")).isZero();
  }

  @Test
  void refusedData_carriesNoPersonalDataInItsMessages() {
    register.write(
        tx ->
            new PersonRepository()
                .insert(tx, TestRegister.aPerson("Lê Văn An", "Xóm 1", "037085000011")));
    assertThatThrownBy(
            () ->
                register.write(
                    tx ->
                        new PersonRepository()
                            .insert(
                                tx, TestRegister.aPerson("Lê Văn Ân", "Xóm 9", "037085000011"))))
        .isInstanceOf(Fault.NotSaved.class)
        .satisfies(
            thrown -> {
              for (Throwable at = thrown; at != null; at = at.getCause()) {
                assertThat(at.toString()).doesNotContain("Ân", "037085000011", "Xóm 9");
              }
            });
  }

  @Test
  void writingInARead_isRefused_andUndone() {
    assertThatThrownBy(
            () ->
                register.read(
                    tx ->
                        new PersonRepository()
                            .insert(tx, TestRegister.aPerson("Lê Văn An", "Xóm 1", null))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(register.number("SELECT count(*) FROM person")).isZero();
  }

  @Test
  void workInsideWork_isAFaultOfOurs() {
    assertThatThrownBy(() -> register.read(tx -> register.number("SELECT 1")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(register.number("SELECT 1")).isEqualTo(1);
  }

  @Test
  void severalThreads_takeTurns_andLoseNothing() throws Exception {
    List<Callable<Long>> work =
        IntStream.range(0, 200)
            .<Callable<Long>>mapToObj(
                i ->
                    i % 2 == 0
                        ? () -> register.person("Lê Văn " + i, "Xóm 1").id().value()
                        : () -> register.number("SELECT count(*) FROM person"))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isNotNegative();
      }
    }
    assertThat(register.number("SELECT count(*) FROM person")).isEqualTo(100);
  }
}
