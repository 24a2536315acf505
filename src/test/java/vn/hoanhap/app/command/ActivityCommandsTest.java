package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Focus: the command line takes the same results of a roll-call as the window, names them when it
/// refuses another, and says what the window would have asked about.
class ActivityCommandsTest {

  @TempDir static Path folder;

  private static Path register;
  private static String person;

  @BeforeAll
  static void make() {
    register = folder.resolve("so");
    CommandRun.init(folder, "--training");
    person = added("0912.345.678").json().get("id").asString();
  }

  @Test
  void aRollCall_isStoredInTheWordsOfItsChoice() {
    CommandRun run = log("DD", "vang mat khong ro ly do");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(CommandRun.of("activity", "list", register, person).out())
        .contains("Vắng mặt không rõ lý do");
  }

  @Test
  void anotherResult_isRefused_withTheChoicesAndWhatToDo() {
    CommandRun run = log("DD", "abc");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("“abc”")
        .contains("Có mặt; Vắng mặt có phép hoặc có lý do; Vắng mặt không rõ lý do")
        .contains("Chọn đúng kết quả");
  }

  @Test
  void aVisitWithoutAWord_isStoredAndTold() {
    CommandRun run = log("GAP", "");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.json().get("doubts").get(0).asString()).isEqualTo("empty");
    assertThat(log("GAP", "Ở nhà").json().get("doubts")).isEmpty();
  }

  @Test
  void aTelephone_isRefusedWithWhatItMustBe() {
    CommandRun run = added("gọi anh Ba");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Số điện thoại “gọi anh Ba” không đúng", "10 chữ số");
    assertThat(CommandRun.of("person", "show", register, person, "--json").out())
        .contains("\"0912345678\"");
  }

  private static CommandRun added(String phone) {
    return CommandRun.with(
        """
        {"full_name": "Lê Văn Xét", "sex": "male", "birth_date": "1985-06-15",
         "commune_code": "13318", "hamlet": "Thôn Đoài", "phone": "%s"}\
        """
            .formatted(phone),
        "person",
        "add",
        register,
        "--json");
  }

  private static CommandRun log(String type, String result) {
    return CommandRun.with(
        """
        {"person": "%s", "type": "%s", "date": "2026-11-20", "result": "%s"}\
        """
            .formatted(person, type, result),
        "activity",
        "add",
        register,
        "--json");
  }
}
