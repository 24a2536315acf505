package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Focus: without a window a file is what it is in the window: a term that ran out reads as ended,
/// and a closed file is printed for a reason alone.
class ClosedFileTest {

  private static final String MEASURE =
      """
      {"person": "%s", "kind": "SDTP",
       "legal_start": "2026-06-01", "length": "P1Y", "ref": "XET-1",
       "basis": {"type": "police-decision", "number": "7/QĐ-CAP", "date": "2026-06-01",
                 "issuer": "Trưởng Công an phường Châu Sơn"}}\
      """;

  @TempDir Path folder;
  private Path register;
  private String person;

  @BeforeEach
  void make() {
    register = folder.resolve("so");
    CommandRun.init(folder);
    CommandRun added =
        CommandRun.with(
            """
            {"full_name": "Lê Văn Xét", "sex": "male", "birth_date": "1985-06-15",
             "commune_code": "13318", "hamlet": "Thôn Đoài"}\
            """,
            "person",
            "add",
            register,
            "--json");
    assertThat(added.exit()).as(added.err() + added.out()).isZero();
    person = added.json().get("id").asString();
    CommandRun held =
        CommandRun.with(MEASURE.formatted(person), "measure", "add", register, "--json");
    assertThat(held.exit()).as(held.err() + held.out()).isZero();
  }

  @Test
  void termThatRanOut_readsAsEnded() {
    assertThat(status(Duration.ZERO)).isEqualTo("active");
    assertThat(status(Duration.ofDays(400))).isEqualTo("ended-awaiting-papers");
    CommandRun said =
        CommandRun.on(later(Duration.ofDays(400)), new byte[0], "person", "show", register, person);
    assertThat(said.out()).contains("Hết thời hạn").doesNotContain("Đang quản lý");
  }

  @Test
  void extractOfAClosedFile_needsAReason() {
    Path paper = folder.resolve("trich-luc.pdf");
    assertThat(extract(paper).exit()).isZero();
    CommandRun closed =
        CommandRun.with(
            """
            {"measure": "XET-1", "reason": "stopped", "ended_on": "2026-11-20",
             "paper_number": "9/QĐ-CAP", "paper_date": "2026-11-20"}\
            """,
            "measure",
            "close",
            register,
            "--json");
    assertThat(closed.exit()).as(closed.err() + closed.out()).isZero();

    CommandRun refused = extract(paper);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("lý do");
    CommandRun given = extract(paper, "--reason", "Người có tên đề nghị cấp lại");
    assertThat(given.exit()).as(given.err()).isZero();
    assertThat(CommandRun.of("ledger", "show", register, "--json").out())
        .contains("Người có tên đề nghị cấp lại");
  }

  private CommandRun extract(Path paper, String... more) {
    Object[] arguments = new Object[7 + more.length];
    System.arraycopy(
        new Object[] {"report", register, "PERSON_EXTRACT", "--person", person, "--out", paper},
        0,
        arguments,
        0,
        7);
    System.arraycopy(more, 0, arguments, 7, more.length);
    return CommandRun.of(arguments);
  }

  private String status(Duration after) {
    return CommandRun.on(later(after), new byte[0], "person", "show", register, person, "--json")
        .json()
        .get("measures")
        .get(0)
        .get("status")
        .asString();
  }

  private static Clock later(Duration after) {
    return Clock.offset(CommandRun.CLOCK, after);
  }
}
