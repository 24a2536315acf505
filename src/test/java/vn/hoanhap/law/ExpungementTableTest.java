package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of expungement as a table: the case, the facts, the answer with its path and dates,
/// article and source.
class ExpungementTableTest {

  private final RuleBook book = RuleBook.shipped();

  static Stream<Arguments> rows() {
    return LawTables.rows(LawTables.EXPUNGEMENT).stream().map(row -> Arguments.of(row.get(0), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void record_isWhatTheLawSays(String named, List<String> row) {
    assertThat(LawTables.answer(LawTables.EXPUNGEMENT, row, book))
        .as("status, path, start, earliest, last, again")
        .isEqualTo(LawTables.asserted(LawTables.EXPUNGEMENT, row));
    if (!row.get(9).isEmpty()) {
      assertThat(LawTables.recordAnswer(row, book).reasons())
          .anyMatch(reason -> reason.article().contains(row.get(9)));
    }
    assertThat(row.get(10)).as("source").isNotBlank();
  }
}
