package vn.hoanhap.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Focus: which texts a spreadsheet program could calculate, and which only look so.
class InertTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "@SUM(A1:A9)",
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "+84-912-345-678",
        "- nghỉ phép",
        "--1",
        "  =1+1",
        "\u00A0=1+1",
        "\u200B=1+1",
        "\uFEFF@A1",
        "\t=1+1",
        "\tNguyễn",
        "\rAn",
        "\n=1+1",
        "＝1+1",
        "＋1",
        "=HYPERLINK(\"http://x\")"
      })
  void whatCouldCalculateGetsAnApostrophe(String text) {
    assertThat(InertText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Đức",
    "+84912345678",
    "+84 912 345 678",
    "-5",
    "-",
    "–",
    "– nghỉ phép",
    "038085000123",
    "45/2024/HS-ST",
    "a=b",
    "thôn 3 - tổ 2"
  })
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(InertText.of(text)).isEqualTo(text);
  }

  @Test
  void emptyStaysEmpty() {
    assertThat(InertText.of("")).isEmpty();
  }
}
