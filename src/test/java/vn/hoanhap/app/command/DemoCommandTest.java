package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The tour without a person at it: a register that verifies, lists that are there, a sealed file
/// that its province opens, and a second tour in the same place refused.
class DemoCommandTest {

  @TempDir Path folder;

  @Test
  void demo_leavesARegisterPapersAndABundleThatOpens() throws Exception {
    CommandRun run = CommandRun.of("demo", folder, "--json");

    JsonNode json = run.json();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("Mật khẩu của sổ: ");
    assertThat(json.get("papers").size()).isGreaterThan(10);
    for (JsonNode paper : json.get("papers")) {
      assertThat(Files.size(Path.of(paper.asString()))).as(paper.asString()).isGreaterThan(1000);
    }
    assertThat(json.get("bundle_people").asInt()).isGreaterThan(20);
    opensAgain(json);
    verifies(json.get("register").asString());
    assertThat(CommandRun.of("demo", folder).exit()).isEqualTo(3);
  }

  private static void opensAgain(JsonNode json) {
    CommandRun opened =
        CommandRun.of(
            "bundle",
            "open",
            json.get("bundle").asString(),
            "--key",
            json.get("province_key").asString(),
            "--json");
    assertThat(opened.json().get("digest")).isEqualTo(json.get("bundle_digest"));
    assertThat(opened.json().get("training").asBoolean()).isTrue();
  }

  private void verifies(String register) throws Exception {
    Path password =
        Files.writeString(
            folder.resolve("mat-khau.txt"), vn.hoanhap.app.demo.TrainingRegister.PASSWORD + "\n");
    CommandRun verified = CommandRun.of("verify", register, "--password-file", password, "--json");
    assertThat(verified.json().get("passed").asBoolean()).as(verified.out()).isTrue();
  }
}
