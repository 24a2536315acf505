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
    String facts = row.getString(2);
    return switch (row.getString(1)) {
      case "record" -> {
        ExpungementAnswer answer = expungement(facts, on);
        yield answer.status().code() + " " + answer.earliest();
      }
      case "limit" -> null + " " + expungement(facts, on).start();
      case "lapse" -> null + " " + lapse(facts.split(" "), on).lapsesAfter();
      default -> {
        TermFacts term = TermLine.parse(row.getString(1), facts);
        yield null + " " + new TermCalculator(book).answer(term, on).computedEnd();
      }
    };
  }

  private ExpungementAnswer expungement(String facts, LocalDate on) {
    return new ExpungementCalculator(book).answer(RecordLine.parse(facts), on).getFirst();
  }

  private LapseAnswer lapse(String[] words, LocalDate on) {
    LapseFacts facts =
        new LapseFacts(
            LapseFacts.Kind.of(words[0]), LocalDate.parse(words[1]), LocalDate.parse(words[2]));
    return new LapseCalculator(book).answer(facts, on);
  }
}
