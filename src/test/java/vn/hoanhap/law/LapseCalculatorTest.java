package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The lapse of administrative records: from execution, or from the day it was no longer possible.
class LapseCalculatorTest {

  private final LapseCalculator calculator = new LapseCalculator(RuleBook.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/vn/hoanhap/law/lapses.txt", delimiter = '|', numLinesToSkip = 1)
  void record_lapsesAsTheLawSays(ArgumentsAccessor row) {
    LapseFacts facts =
        new LapseFacts(
            LapseFacts.Kind.of(row.getString(1)), day(row.getString(2)), day(row.getString(3)));
    LapseAnswer answer = calculator.answer(facts, LocalDate.parse(row.getString(4)));
    assertThat(answer.lapsesAfter()).isEqualTo(day(row.getString(5)));
    assertThat(answer.lapsed()).isEqualTo("yes".equals(row.getString(6)));
    if (row.getString(7) == null) {
      assertThat(answer.missing()).contains("executedOn", "decisionDate");
    } else {
      assertThat(answer.reasons())
          .anyMatch(reason -> reason.article().contains(row.getString(7)))
          .anyMatch(reason -> reason.arguments().contains(answer.lapsesAfter()));
    }
    assertThat(row.getString(8)).isNotBlank();
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
