package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A month is understood in every way people write it, and shown in one.
class MonthTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"10/2026", "10-2026", "10.2026", "2026-10", "2026/10", " 10 / 2026 "})
  void everyWayOfWriting_isTheSameMonth(String typed) {
    assertThat(MonthText.read(typed)).contains(YearMonth.of(2026, 10));
    assertThat(MonthText.shown(YearMonth.of(2026, 10))).isEqualTo("10/2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "13/2026", "0/2026", "10/26", "thang 10"})
  void whatIsNoMonth_isNotUnderstood(String typed) {
    assertThat(MonthText.read(typed)).isEmpty();
  }
}
