package vn.hoanhap.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: what may stand on a paper, and what is quietly made harmless before it does.
class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Nguyễn Văn Đức,          Nguyễn Văn Đức
          '  Trần  ',              Trần
          # turned round by an invisible override
          'An\u202Egnoc',          Angnoc
          'a\u200Bb\uFEFF',        ab
          'dòng\tmột',             dòng một
          'chuông\u0007',          chuông
          """)
  void textBecomesPlain(String given, String plain) {
    assertThat(PlainText.of(given)).isEqualTo(plain);
  }

  @Test
  void decomposedBecomesComposed() {
    assertThat(PlainText.of(Normalizer.normalize("Ngọc Ỷ", Normalizer.Form.NFD)))
        .isEqualTo("Ngọc Ỷ");
  }

  @Test
  void lineBreaksStay() {
    assertThat(PlainText.of("một\nhai")).isEqualTo("một\nhai");
  }

  @Test
  void halfCharacters_becomeBlanks() {
    assertThat(PlainText.of("a\uD83Db")).isEqualTo("a b");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(PlainText.of(null)).isEmpty();
    assertThat(PlainText.of("   ")).isEmpty();
  }
}
