package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every duty as a table: the facts, the day, when the duty arises and is due, article and source.
class DutyTableTest {

  private final RuleBook book = RuleBook.shipped();

  static Stream<Arguments> rows() {
    return LawTables.rows(LawTables.DUTIES).stream()
        .map(row -> Arguments.of(row.get(4), row.get(0), row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void duty_isOwedAsTheTextSays(String duty, String named, List<String> row) {
    assertThat(LawTables.answer(LawTables.DUTIES, row, book))
        .as("arises, due")
        .isEqualTo(LawTables.asserted(LawTables.DUTIES, row));
    assertThat(DutyLine.article(row, book)).contains(row.get(7));
    assertThat(row.get(8)).as("source").isNotBlank();
  }
}
