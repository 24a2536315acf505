package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Worked examples that courts, procuracies and law offices have published, and published claims
/// that are outdated or wrong and must not be followed.
class PublishedExamplesTest {

  private final RuleBook book = RuleBook.shipped();

  @ParameterizedTest(name = "{0}: {6}")
  @CsvFileSource(resources = "/vn/hoanhap/law/published.txt", delimiter = '|', numLinesToSkip = 1)
  void publishedExample_isFollowedOrNot(ArgumentsAccessor row) {
    String answer = answer(row);
    String claimed = row.getString(4) + " " + row.getString(5);
    if ("follow".equals(row.getString(0))) {
      assertThat(answer).isEqualTo(claimed);
    } else {
      assertThat(row.getString(0)).isEqualTo("not");
      assertThat(answer).isNotEqualTo(claimed);
    }
    assertThat(row.getString(7)).isNotBlank();
  }

  private String answer(ArgumentsAccessor row) {
    LocalDate on = LocalDate.parse(row.getString(3));
    if ("record".equals(row.getString(1))) {
      ExpungementAnswer answer =
          new ExpungementCalculator(book).answer(RecordLine.parse(row.getString(2)), on).getFirst();
      return answer.status().code() + " " + answer.earliest();
    }
    TermFacts facts = TermLine.parse(row.getString(1), row.getString(2));
    return null + " " + new TermCalculator(book).answer(facts, on).computedEnd();
  }
}
