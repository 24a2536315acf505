package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoanhap.domain.clock.TermAnswer;

/// Every rule of terms as a table: the case, the facts, what the law makes of them, article and
/// source.
class TermTableTest {

  private final RuleBook book = RuleBook.shipped();

  static Stream<Arguments> rows() {
    return LawTables.rows(LawTables.TERMS).stream()
        .map(row -> Arguments.of(row.get(1), row.get(0), row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void termOfAMeasure_isWhatTheLawSays(String kind, String named, List<String> row) {
    assertThat(LawTables.answer(LawTables.TERMS, row, book))
        .as("end, from, must, next, each, total, over, warns")
        .isEqualTo(LawTables.asserted(LawTables.TERMS, row));
    TermAnswer answer = LawTables.termAnswer(row, book);
    assertThat(answer.reasons()).anyMatch(reason -> reason.article().contains(row.get(11)));
    assertThat(row.get(12)).as("source").isNotBlank();
  }
}
