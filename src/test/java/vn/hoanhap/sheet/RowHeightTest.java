package vn.hoanhap.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: how many lines a wrapped text needs, words whole where they fit.
class RowHeightTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text, width in characters, lines
          '', 10, 1
          Nguyễn, 10, 1
          Nguyễn Văn An, 13, 1
          Nguyễn Văn An, 12, 2
          Nguyễn Văn An, 6, 2
          một hai ba, 4, 3
          abcdefghij, 4, 3
          'a abcdefghij b', 4, 4
          """)
  void linesAreCounted(String text, double width, int lines) {
    RowHeight height = new RowHeight();
    height.fit(text, width);
    assertThat(height.points()).isEqualTo(lines * 14.5 + 2);
  }

  @Test
  void theHighestCellDecides() {
    RowHeight height = new RowHeight();
    height.fit("một\nhai\nba", 10);
    height.fit("một", 10);
    assertThat(height.points()).isEqualTo(3 * 14.5 + 2);
  }

  @Test
  void noRowIsHigherThanAllowed() {
    RowHeight height = new RowHeight();
    height.fit("chữ ".repeat(500), 4);
    assertThat(height.points()).isEqualTo(409);
  }
}
