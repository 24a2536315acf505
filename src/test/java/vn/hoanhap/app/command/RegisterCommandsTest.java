package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SealingKey;

/// The daily work without a window, end to end on one register: make it, take over a list, refuse
/// what is wrong line by line, build the month's file.
class RegisterCommandsTest {

  /// Every telephone of the sample; four of its digits alone also turn up in a random id.
  private static final String TELEPHONE = "\\b0900\\d{6}\\b";

  @TempDir static Path folder;

  private static Path register;

  @BeforeAll
  static void make() {
    register = folder.resolve("so");
    CommandRun made = CommandRun.init(folder, "--title", "Trung tá", "--training", "--json");
    assertThat(made.json().get("post").asString()).isEqualTo("Công an phường Châu Sơn");
    take("person", "persons");
    take("measure", "measures");
  }

  private static void take(String group, String name) {
    String lines = String.join("\n", SampleLines.of(name).subList(0, 20));
    CommandRun run = CommandRun.with(lines, group, "add", register, "--batch", "--json");
    assertThat(run.json().get("added").asInt()).as(run.out()).isGreaterThan(10);
  }

  @Test
  void takingOverTwice_addsNothing() {
    String lines = String.join("\n", SampleLines.of("persons").subList(0, 20));

    CommandRun again = CommandRun.with(lines, "person", "add", register, "--batch", "--json");

    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.json().get("added").asInt()).isZero();
    assertThat(again.json().get("refused")).hasSize(20);
  }

  @Test
  void releasedPersonWhoseDayCame_isListedForReview_whileNobodyKnowsWhatIsOwed() {
    CommandRun person =
        CommandRun.with(
            """
            {"full_name": "Lê Văn Xét", "sex": "male", "birth_date": "1985-06-15",
             "commune_code": "13318", "hamlet": "Thôn Đoài"}\
            """,
            "person",
            "add",
            register,
            "--json");
    String id = person.json().get("id").asString();
    CommandRun added =
        CommandRun.with(
            """
            {"person": "%s", "kind": "CHX", "legal_start": "2024-11-25", "ref": "XET-1",
             "basis": {"type": "release-certificate", "number": "7/GCN", "date": "2024-11-25", "issuer": "Trại giam số 1"},
             "conviction": {"offence_article": "173", "offence_name": "Trộm cắp tài sản", "offence_date": "2021-10-01",
              "fault": "intentional", "severity": "serious", "judgment_number": "4/2022/HS-ST", "judgment_date": "2022-02-10",
              "court": "Tòa án", "effective_date": "2022-03-12", "main_penalty": {"type": "prison", "length": "P3Y"},
              "completed_on": "2024-11-25"}}\
            """
                .formatted(id),
            "measure",
            "add",
            register,
            "--json");
    assertThat(added.exit()).as(added.err() + added.out()).isZero();

    Clock later = Clock.offset(CommandRun.CLOCK, Duration.ofDays(10));
    CommandRun shown = CommandRun.on(later, new byte[0], "person", "show", register, id, "--json");

    assertThat(shown.json().get("measures").get(0).get("status").asString())
        .isEqualTo("needs-review");
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
    assertThat(opened.json().get("people").asInt()).isGreaterThan(8);
    String payload = opened.json().get("payload").toString();
    assertThat(payload)
        .doesNotContain("VPHC_MD\",\"status")
        .doesNotContain("Gọi hỏi")
        .doesNotContainPattern(TELEPHONE);
  }

  @Test
  void ledger_namesNobodyUnasked() {
    CommandRun lines =
        CommandRun.of(
            "ledger", "show", register, "--limit", "10000", "--action", "add-person", "--json");

    assertThat(lines.json()).hasSizeGreaterThanOrEqualTo(20);
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

  @Test
  void shownPerson_hidesTheNumberUnlessAskedFor() {
    CommandRun hidden = CommandRun.of("person", "show", register, "GIA-000003", "--json");
    CommandRun shown =
        CommandRun.of("person", "show", register, "GIA-000003", "--reveal", "--json");

    assertThat(hidden.json().get("citizen_id").asString()).startsWith("•••••••••");
    assertThat(shown.json().get("citizen_id").asString()).isEqualTo("083085991535");
    assertThat(
            CommandRun.of("ledger", "show", register, "--action", "reveal-number", "--json").json())
        .hasSize(1);
  }

  @Test
  void closedFile_needsAReason() {
    CommandRun without = CommandRun.of("person", "show", register, "GIA-000002", "--json");
    CommandRun with =
        CommandRun.of(
            "person", "show", register, "GIA-000002", "--reason", "đơn đề nghị", "--json");

    assertThat(without.exit() + " " + without.json().at("/fault/key").asString())
        .isEqualTo("1 access.reason-needed");
    assertThat(with.json().at("/measures/0/status").asString()).isEqualTo("closed");
  }

  @Test
  void loggedActivity_isListed() {
    CommandRun logged =
        CommandRun.with(
            "{\"person\":\"GIA-000003\",\"type\":\"GAP\",\"date\":\"2026-11-21\",\"place\":\"tại"
                + " nhà\",\"next_step\":{\"text\":\"Gặp lại\",\"due_on\":\"2026-12-01\"}}",
            "activity",
            "add",
            register,
            "--json");
    CommandRun listed = CommandRun.of("activity", "list", register, "GIA-000003", "--json");

    assertThat(logged.json().get("activity").asLong()).isPositive();
    assertThat(listed.json().at("/0/place").asString()).isEqualTo("tại nhà");
    assertThat(listed.json().at("/0/next_step/due_on").asString()).isEqualTo("2026-12-01");
  }

  @Test
  void backup_isProvenComparedAndRestored() throws IOException {
    Path stick = Files.createDirectory(folder.resolve("usb"));
    CommandRun backup = CommandRun.of("backup", register, "--to", stick, "--json");
    String copy = backup.json().get("folder").asString();
    Path elsewhere = Files.createDirectories(folder.resolve("may-moi")).resolve("so");

    CommandRun look = CommandRun.of("restore", elsewhere, copy, "--json");
    CommandRun restored = CommandRun.of("restore", elsewhere, copy, "--yes", "--json");

    assertThat(backup.json().get("verified").asBoolean()).isTrue();
    assertThat(look.json().get("restored").asBoolean()).isFalse();
    assertThat(look.json().at("/present/readable").asBoolean()).isFalse();
    assertThat(restored.json().get("restored").asBoolean()).as(restored.err()).isTrue();
    assertThat(CommandRun.of("verify", elsewhere, "--json").json().get("passed").asBoolean())
        .isTrue();
  }

  @Test
  void verify_looksAtFileLinksIndexAndLedger() {
    CommandRun all = CommandRun.of("verify", register, "--json");
    CommandRun ledger = CommandRun.of("ledger", "verify", register, "--json");

    assertThat(all.exit()).isZero();
    assertThat(all.json().get("checks").size()).isGreaterThanOrEqualTo(4);
    assertThat(ledger.json().at("/checks/0/code").asString()).isEqualTo("ledger");
    assertThat(ledger.json().get("checks")).hasSize(1);
  }

  @Test
  void search_findsWithoutMarksAndPeopleAreListedInOrder() {
    CommandRun listed = CommandRun.of("person", "list", register, "--json");
    String name = listed.json().at("/people/0/full_name").asString();
    String typed = vn.hoanhap.domain.text.SearchKey.fold(name);
    CommandRun found = CommandRun.of("search", register, typed, "--json");
    CommandRun nobody = CommandRun.of("search", register, "khong co ai nhu the", "--json");

    assertThat(found.json().at("/people/0/full_name").asString()).isEqualTo(name);
    assertThat(nobody.exit()).isEqualTo(1);
    assertThat(listed.json().get("total").asInt()).isEqualTo(listed.json().get("people").size());
    assertThat(listed.out()).doesNotContain("citizen_id").doesNotContainPattern(TELEPHONE);
  }

  @Test
  void closedPeople_areListedForAReasonAlone() {
    CommandRun without = CommandRun.of("person", "list", register, "--scope", "closed", "--json");
    CommandRun with =
        CommandRun.of(
            "person",
            "list",
            register,
            "--scope",
            "closed",
            "--reason",
            "kiểm tra hồ sơ",
            "--json");

    assertThat(without.exit()).isEqualTo(1);
    assertThat(with.json().get("total").asInt()).isPositive();
  }

  @Test
  void report_isWrittenAsPageAndAsSheet() throws IOException {
    Path pdf = folder.resolve("danh-sach.pdf");
    Path sheet = folder.resolve("danh-sach.xlsx");
    Path extract = folder.resolve("trich-luc.pdf");

    CommandRun list =
        CommandRun.of(
            "report", register, "CASE_LIST", "--month", "2026-11", "--out", pdf, "--json");
    CommandRun cells = CommandRun.of("report", register, "case_list", "--out", sheet, "--json");
    CommandRun own =
        CommandRun.of(
            "report", register, "PERSON_EXTRACT", "--person", "GIA-000003", "--out", extract);

    assertThat(list.exit()).as(list.err()).isZero();
    assertThat(cells.json().get("people")).isEqualTo(list.json().get("people"));
    assertThat(own.exit()).as(own.err()).isZero();
    assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(Files.readString(sheet, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("PK");
    assertThat(Files.size(extract)).isPositive();
    assertThat(
            CommandRun.of("report", register, "CASE_LIST", "--month", "2026-10", "--out", pdf)
                .exit())
        .isEqualTo(2);
    assertThat(CommandRun.of("report", register, "NO_SUCH_LIST", "--out", pdf).exit()).isEqualTo(1);
  }

  @Test
  void reportNames_needNoRegister() {
    CommandRun names = CommandRun.of("report", "--list", "--json");

    assertThat(names.exit()).isZero();
    assertThat(names.out()).contains("CASE_LIST").contains("PERSON_EXTRACT");
  }
}
