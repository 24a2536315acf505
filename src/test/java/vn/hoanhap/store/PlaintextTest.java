package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;

/// No file that the store writes shows anything of the people in it, in no encoding the data passes
/// through; of the users, the key file shows the names alone.
class PlaintextTest {

  private static final List<String> SECRETS =
      List.of(
          "Quàng Thị Xuyến",
          "quang thi xuyen",
          "037185009876",
          "678900581730",
          "Bản Nà Hạ",
          "ban na ha",
          "Ghi chú rất riêng",
          "Nháp chưa lưu",
          "sqlite_schema",
          "CREATE TABLE",
          "Tòa án nhân dân",
          "SQLite format 3");

  private Path folder;
  private TestRegister register;

  @BeforeEach
  void fill(@TempDir Path temporary) {
    folder = temporary.resolve("so");
    register = new TestRegister(folder);
    User user =
        register.write(tx -> new UserRepository().insert(tx, "Nguyễn Văn Trưởng", "", Role.CHIEF));
    KeyFile.create(register.database().folder(), register.key(), "Công an phường", false)
        .withUser(
            user, "mật khẩu của Trưởng".toCharArray(), register.key(), new Argon2Cost(64, 1, 1))
        .save();
    register.write(PlaintextTest::secrets);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private static Void secrets(Tx tx) {
    Person person =
        new PersonRepository()
            .insert(tx, TestRegister.aPerson("Quàng Thị Xuyến", "Bản Nà Hạ", "037185009876"));
    new MeasureRepository().insert(tx, TestRegister.aMeasure(person.id(), MeasureKind.AT));
    new ActivityRepository()
        .insert(
            tx,
            Changed.with(
                TestRegister.anActivity(person.id(), ActivityType.GAP, LocalDate.of(2026, 11, 3)),
                "note",
                "Ghi chú rất riêng"));
    new DraftRepository()
        .save(tx, TestRegister.CHIEF.id(), "person-add", Map.of("fullName", "Nháp chưa lưu"));
    new Ledger()
        .append(tx, LedgerAction.ADD_PERSON, "person", person.id().value(), "Quàng Thị Xuyến");
    return null;
  }

  private static void assertNothingShows(Path where) throws IOException {
    List<String> shown = new ArrayList<>();
    try (Stream<Path> files = Files.walk(where)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One byte, one character: any encoded secret is a substring.
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String secret : SECRETS) {
          for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            if (bytes.contains(
                new String(secret.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
              shown.add(where.relativize(file) + ": " + secret);
            }
          }
        }
      }
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void openRegister_withAFullJournal_showsNothing() throws IOException {
    Path journal = folder.resolve("so-dang-ky.hoanhap-wal");
    assertThat(Files.size(journal)).as("the journal holds what was just written").isPositive();
    assertNothingShows(folder);
  }

  @Test
  void closedRegister_showsNothing_andLeavesNoOtherFile() throws IOException {
    register.database().close();
    assertNothingShows(folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "so-dang-ky.hoanhap", "so-dang-ky.khoa", "so-dang-ky.lock", "so-dang-ky.moc");
    }
  }

  @Test
  void backups_showNothing() throws IOException {
    new Backup()
        .make(
            register.database(),
            folder.resolve("sao-luu"),
            TestRegister.CLOCK.instant(),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            Backup.Asked.BY_CLOCK);
    assertNothingShows(folder);
  }

  @Test
  void copyBeforeAnUpgrade_showsNothing() throws SQLException, IOException {
    RegisterFolder place = register.database().folder();
    register.database().close();
    try (Connection connection =
        SqliteFile.open(place.register(), register.key(), SqliteFile.Mode.WRITE)) {
      new Backup().beforeMigration(connection, place, register.key(), 8);
    }
    assertThat(place.backups().resolve("truoc-nang-cap-8")).isNotEmptyDirectory();
    assertNothingShows(folder);
  }

  @Test
  void thisTest_wouldSeeASecret() throws IOException {
    Files.writeString(folder.resolve("lộ.txt"), "họ tên: Quàng Thị Xuyến");
    List<String> seen = new ArrayList<>();
    try {
      assertNothingShows(folder);
    } catch (AssertionError expected) {
      seen.add(expected.getMessage());
    }
    assertThat(seen).hasSize(1);
  }
}
