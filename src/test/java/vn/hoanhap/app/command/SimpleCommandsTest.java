package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that need no register, and what all commands do alike: help, wrong use, exit codes.
class SimpleCommandsTest {

  @Test
  void sort_followsTheOrderOfTheLists() {
    CommandRun run = CommandRun.with("Nguyễn Văn Đức\nTrần Thị Dung\nHoàng An\nĐỗ Ân\n", "sort");

    assertThat(run)
        .isEqualTo(new CommandRun(0, "Hoàng An\nĐỗ Ân\nTrần Thị Dung\nNguyễn Văn Đức\n", ""));
  }

  @Test
  void sort_dropsOnlyTheByteOrderMark() {
    assertThat(CommandRun.with("\uFEFFLê Bình\nLê An\n", "sort", "--json").out())
        .isEqualTo("[\"Lê An\",\"Lê Bình\"]\n");
  }

  @Test
  void otherEncoding_isRefusedNotGuessed() {
    CommandRun run = CommandRun.with(new byte[] {'L', (byte) 0xEA, '\n'}, "sort");

    assertThat(run)
        .isEqualTo(new CommandRun(2, "", "Dữ liệu vào không phải UTF-8 nên không được đọc.\n"));
  }

  @Test
  void id_readsPlaceSexAndYear() {
    assertThat(CommandRun.of("id", "001198000001", "--json").out())
        .isEqualTo(
            "{\"number\":\"001198000001\",\"valid\":true,\"place\":{\"code\":\"001\",\"name\":\"Hà"
                + " Nội\",\"abroad\":false},\"sex\":\"female\",\"birth_year\":1998,\"problems\":[]}\n");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number,       exit, first problem
          035088990001,   0,    ''
          '0350 8899 0001', 0,  ''
          35088990001,    1,    lost-zero
          162993798,      1,    old-number
          12345,          1,    wrong-length
          abc,            1,    not-digits
          999088990001,   0,    unknown-place
          """)
  void id_saysWhatIsWrong(String number, int exit, String problem) {
    CommandRun run = CommandRun.of("id", number, "--json");

    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.json().at("/problems/0/code").asString("")).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bundle",
        "khong-co-lenh-nay",
        "id",
        "id 1 2",
        "sort --bogus",
        "bundle open f"
      })
  void wrongUse_isTwoWithHelpAndAnEmptyOutput(String line) {
    CommandRun run = CommandRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Cách dùng: hoanhap");
  }

  @Test
  void version_saysTheDateInWords() {
    CommandRun run = CommandRun.of("--version");

    assertThat(run.exit()).isZero();
    assertThat(run.lines()).last().asString().contains("Chủ Nhật, 22 tháng 11, 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "bundle --help", "bundle open --help", "id -h", "sort -h"})
  void help_isOnStandardOutput(String line) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Cách dùng: hoanhap").doesNotContain("command.");
  }
}
