package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The lapse of administrative records: from execution, or from the day it was no longer possible.
class LapseCalculatorTest {

  private final RuleBook book = RuleBook.shipped();

  static Stream<Arguments> rows() {
    return LawTables.rows(LawTables.LAPSES).stream().map(row -> Arguments.of(row.get(0), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void record_lapsesAsTheLawSays(String named, List<String> row) {
    assertThat(LawTables.answer(LawTables.LAPSES, row, book))
        .isEqualTo(LawTables.asserted(LawTables.LAPSES, row));
    LapseAnswer answer = LawTables.lapseAnswer(row, book);
    if (row.get(7).isEmpty()) {
      assertThat(answer.missing()).contains("executedOn", "decisionDate");
    } else {
      assertThat(answer.reasons())
          .anyMatch(reason -> reason.article().contains(row.get(7)))
          .anyMatch(reason -> reason.arguments().contains(answer.lapsesAfter()));
    }
    assertThat(row.get(8)).isNotBlank();
  }
}
