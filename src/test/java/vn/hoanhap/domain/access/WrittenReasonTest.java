package vn.hoanhap.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A letter or a word is no reason.
class WrittenReasonTest {

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "x, false",
    "a b c d, false",
    "Họp, false",
    "kiểm tra, false",
    "'. . .', false",
    "Trả lời khiếu nại, true",
    "'kiểm tra, đối chiếu', true"
  })
  void reason_hasSomeWords(String text, boolean enough) {
    assertThat(WrittenReason.isEnough(text)).isEqualTo(enough);
  }
}
