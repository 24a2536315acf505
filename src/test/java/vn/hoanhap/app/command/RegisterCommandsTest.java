package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SealingKey;

/// The daily work without a window, end to end on one register: make it, take over a list, refuse
/// what is wrong line by line, build the month's file.
class RegisterCommandsTest {

  @TempDir static Path folder;

  private static Path register;
  private static CommandRun people;
  private static CommandRun measures;
  private static CommandRun activities;

  @BeforeAll
  static void takeOverTheSample() {
    register = folder.resolve("so");
    CommandRun made =
        CommandRun.of(
            "init",
            register,
            "--commune",
            "13318",
            "--chief",
            "Nguyễn Văn Trưởng",
            "--title",
            "Trung tá",
            "--recovery-out",
            folder.resolve("khoi-phuc.txt"),
            "--training",
            "--json");
    assertThat(made.exit()).as(made.err()).isZero();
    people =
        CommandRun.with(
            SampleLines.text("persons"), "person", "add", register, "--batch", "--json");
    measures =
        CommandRun.with(
            SampleLines.text("measures"), "measure", "add", register, "--batch", "--json");
    activities =
        CommandRun.with(
            SampleLines.text("activities"), "activity", "add", register, "--batch", "--json");
  }

  @Test
  void everyLineOfThePeople_isAddedOrRefusedWithItsReason() {
    assertThat(people.exit()).isEqualTo(1);
    assertThat(people.json().get("added").asInt()).isEqualTo(125);
    assertThat(refused(people))
        .containsExactly("104 person.number-lost-zero", "122 person.number-lost-zero");
    assertThat(people.err()).contains("Dòng 104: ");
  }

  @Test
  void whatMayNotBeKept_isCounted() {
    JsonNode left = people.json().get("left_out");
    assertThat(left.get("ethnic").asInt()).isEqualTo(127);
    assertThat(left.get("religion").asInt()).isEqualTo(127);
    assertThat(left.get("spouse").asInt()).isEqualTo(77);
    assertThat(measures.json().at("/left_out/substance").asInt()).isEqualTo(49);
    assertThat(activities.json().at("/left_out/result").asInt()).isEqualTo(25);
  }

  @Test
  void everyMeasureOfAnAddedPerson_isAdded() {
    assertThat(measures.json().get("added").asInt()).isEqualTo(133);
    assertThat(refused(measures)).containsExactly("111 person.not-found", "130 person.not-found");
  }

  @Test
  void everyActivity_isAdded() {
    assertThat(activities.exit()).isZero();
    assertThat(activities.json().get("added").asInt()).isEqualTo(224);
  }

  @Test
  void takingOverTwice_addsNothing() {
    CommandRun again =
        CommandRun.with(
            SampleLines.text("persons"), "person", "add", register, "--batch", "--json");

    assertThat(again.json().get("added").asInt()).isZero();
    assertThat(again.json().get("refused")).hasSize(127);
  }

  @Test
  void onePersonAndMeasure_inTheRegistersNames_isAddedAndClosed() {
    CommandRun person =
        CommandRun.with(
            "{\"full_name\":\"Lê Thị"
                + " Thử\",\"sex\":\"female\",\"birth_date\":\"1990\",\"commune_code\":\"13318\",\"hamlet\":\"Thôn"
                + " Đông\"}",
            "person",
            "add",
            register,
            "--json");
    String measure =
        """
        {"person": "%s", "kind": "SDTP", "legal_start": "2026-08-01", "length": "P1Y", "ref": "THU-1",
         "basis": {"type": "police-decision", "number": "7/QĐ-CAP", "date": "2026-08-01", "issuer": "Trưởng Công an phường Châu Sơn"}}
        """
            .formatted(person.json().get("id").asString());
    CommandRun added = CommandRun.with(measure, "measure", "add", register, "--json");
    CommandRun closed =
        CommandRun.with(
            "{\"measure\":\"THU-1\",\"reason\":\"stopped\",\"ended_on\":\"2026-11-20\",\"paper_number\":\"9/QĐ-CAP\",\"paper_date\":\"2026-11-20\"}",
            "measure",
            "close",
            register,
            "--json");

    assertThat(added.json().get("measure").asLong()).isPositive();
    assertThat(closed.json().get("status").asString()).isEqualTo("closed");
  }

  @Test
  void ruleOfTheLaw_isNoWithItsArticle() {
    String measure =
        """
        {"person": "GIA-000001", "kind": "AT", "legal_start": "2020-01-01", "length": "P1Y",
         "basis": {"type": "judgment", "number": "1/HS-ST", "date": "2020-01-01", "issuer": "Tòa án"}}
        """;

    CommandRun run = CommandRun.with(measure, "measure", "add", register, "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json().at("/fault/key").asString()).isEqualTo("law.term-over");
    assertThat(run.json().at("/fault/article").asString()).isNotEmpty();
  }

  @Test
  void bundleOfTheMonth_isBuiltSealedAndOpened() throws IOException {
    KeyText keys = new KeyText();
    SealingKey province = SealingKey.fresh();
    Path provincePublic =
        Files.writeString(
            folder.resolve("tinh.khoa.json"), keys.write(province.publicHalf(), true));
    Path provincePrivate =
        Files.writeString(folder.resolve("tinh.bi-mat.json"), keys.write(province, true));
    Path post =
        Files.writeString(
            folder.resolve("xa.khoa.json"), CommandRun.of("bundle", "key", register).out());

    CommandRun built =
        CommandRun.of(
            "bundle",
            "build",
            register,
            "2026-11",
            "--province-key",
            provincePublic,
            "--out",
            folder.resolve("gui"),
            "--json");
    CommandRun opened =
        CommandRun.of(
            "bundle",
            "open",
            built.json().get("file").asString(),
            "--key",
            provincePrivate,
            "--post-key",
            post,
            "--records",
            "--json");

    assertThat(built.exit()).as(built.err()).isZero();
    assertThat(opened.json().get("digest")).isEqualTo(built.json().get("digest"));
    assertThat(opened.json().get("signer_enrolled").asBoolean()).isTrue();
    assertThat(opened.json().get("people").asInt()).isGreaterThan(80);
    String payload = opened.json().get("payload").toString();
    assertThat(payload)
        .doesNotContain("VPHC_MD\",\"status")
        .doesNotContain("Gọi hỏi")
        .doesNotContain("0900");
  }

  @Test
  void ledger_namesNobodyUnasked() {
    CommandRun lines =
        CommandRun.of(
            "ledger", "show", register, "--limit", "10000", "--action", "add-person", "--json");

    assertThat(lines.json()).hasSizeGreaterThanOrEqualTo(125);
    assertThat(lines.out()).doesNotContain("Nguyễn Văn Anh");
  }

  @Test
  void wrongPassword_isUnusableAndSaysSo() throws IOException {
    Path wrong = Files.writeString(folder.resolve("sai.txt"), "khong-phai-mat-khau\n");

    CommandRun run = CommandRun.of("ledger", "show", register, "--password-file", wrong, "--json");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.json().at("/fault/key").asString()).isEqualTo("key-file.wrong-password");
    assertThat(CommandRun.of("ledger", "show", register, "--user", "Ai đó").exit()).isEqualTo(2);
  }

  @Test
  void secondRegisterInTheSameFolder_isRefusedAndLeavesNoRecoveryFile() {
    Path recovery = folder.resolve("khoi-phuc-2.txt");

    CommandRun run =
        CommandRun.of(
            "init", register, "--commune", "13318", "--chief", "Ai", "--recovery-out", recovery);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(recovery).doesNotExist();
  }

  private static List<String> refused(CommandRun run) {
    List<String> lines = new ArrayList<>();
    run.json()
        .get("refused")
        .forEach(one -> lines.add(one.get("line").asInt() + " " + one.get("key").asString()));
    return lines;
  }
}
