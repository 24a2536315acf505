package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Repairing says what can be saved, rebuilds beside, and leaves what is damaged as it lies.
class RepairCommandTest {

  @TempDir Path temporary;
  private Path folder;
  private Path register;

  @BeforeEach
  void makeARegisterWithABackup() {
    folder = temporary.resolve("so");
    register = folder.resolve("so-dang-ky.hoanhap");
    CommandRun.init(temporary, "--training");
    add("Lê Văn Trước");
    assertThat(CommandRun.of("backup", folder).exit()).isZero();
  }

  private void add(String name) {
    CommandRun run =
        CommandRun.with(
            "{\"full_name\":\"" + name + "\",\"sex\":\"male\"}", "person", "add", folder, "--json");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 8192; at < bytes.length; at += 4096) {
      bytes[at + 100] ^= 1;
    }
    Files.write(file, bytes);
  }

  private List<String> files() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(folder.relativize(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  @Test
  void wholeRegister_needsNothing() {
    CommandRun run = CommandRun.of("repair", folder, "--to", temporary.resolve("moi"), "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.json().get("whole").asBoolean()).isTrue();
    assertThat(temporary.resolve("moi")).doesNotExist();
  }

  @Test
  void damagedRegister_isToldWithWhatWouldBeLost_andRebuiltBeside() throws IOException {
    add("Lê Văn Sau");
    damage(register);
    List<String> before = files();

    CommandRun told = CommandRun.of("repair", folder, "--json");
    assertThat(told.exit()).isEqualTo(1);
    assertThat(told.json().at("/newest_sound_backup/people").asInt()).isEqualTo(1);
    assertThat(told.json().get("missing_lines").asInt()).isPositive();

    Path fresh = temporary.resolve("moi");
    CommandRun rebuilt = CommandRun.of("repair", folder, "--to", fresh);
    assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
    assertThat(CommandRun.of("verify", fresh).exit()).isZero();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void damagedKeyFile_isNoHindrance() throws IOException {
    Files.writeString(folder.resolve("so-dang-ky.khoa"), "x");
    CommandRun run = CommandRun.of("repair", folder, "--to", temporary.resolve("moi"), "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.json().get("repaired_in").asString()).endsWith("moi");
  }

  @Test
  void withoutASoundBackup_theAnswerIsThatItCannotBeUsed() throws IOException {
    damage(register);
    try (Stream<Path> copies = Files.list(folder.resolve("sao-luu"))) {
      for (Path copy : copies.toList()) {
        damage(copy.resolve("so-dang-ky.hoanhap"));
      }
    }
    CommandRun run = CommandRun.of("repair", folder, "--to", temporary.resolve("moi"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("--backups");
    assertThat(temporary.resolve("moi")).doesNotExist();
  }

  @Test
  void targetThatHoldsARegister_isNeverOverwritten() throws IOException {
    damage(register);
    CommandRun run = CommandRun.of("repair", folder, "--to", folder);
    assertThat(run.exit()).isEqualTo(3);
  }
}
