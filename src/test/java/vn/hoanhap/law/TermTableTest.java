package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.hoanhap.domain.clock.TermAnswer;

/// Every rule of terms as a table: the case, the facts, what the law makes of them, article and
/// source.
class TermTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final TermCalculator calculator = new TermCalculator(RuleBook.shipped());

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(resources = "/vn/hoanhap/law/terms.txt", delimiter = '|', numLinesToSkip = 1)
  void termOfAMeasure_isWhatTheLawSays(ArgumentsAccessor row) {
    TermAnswer answer =
        calculator.answer(TermLine.parse(row.getString(1), row.getString(2)), TODAY);
    SoftAssertions all = new SoftAssertions();
    all.assertThat(text(answer.computedEnd())).as("end").isEqualTo(row.getString(3));
    all.assertThat(text(answer.reductionFrom())).as("from").isEqualTo(row.getString(4));
    all.assertThat(text(answer.mustServeUntil())).as("must").isEqualTo(row.getString(5));
    all.assertThat(text(answer.absenceEachDays())).as("each").isEqualTo(row.getString(6));
    all.assertThat(text(answer.absenceTotalDays())).as("total").isEqualTo(row.getString(7));
    all.assertThat(answer.over() ? "yes" : "no").as("over").isEqualTo(row.getString(8));
    all.assertThat(answer.reasons())
        .as("article")
        .anyMatch(reason -> reason.article().contains(row.getString(9)));
    all.assertAll();
    assertThat(row.getString(10)).as("source").isNotBlank();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String text(int days) {
    return days < 0 ? null : Integer.toString(days);
  }
}
