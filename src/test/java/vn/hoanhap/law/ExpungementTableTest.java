package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every rule of expungement as a table: the case, the facts, the answer with its path and dates,
/// article and source.
class ExpungementTableTest {

  private final ExpungementCalculator calculator = new ExpungementCalculator(RuleBook.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/vn/hoanhap/law/expungement.txt", delimiter = '|', numLinesToSkip = 1)
  void record_isWhatTheLawSays(ArgumentsAccessor row) {
    ExpungementAnswer answer =
        calculator
            .answer(RecordLine.parse(row.getString(1)), LocalDate.parse(row.getString(2)))
            .getFirst();
    SoftAssertions all = new SoftAssertions();
    all.assertThat(answer.status().code()).as("status").isEqualTo(row.getString(3));
    all.assertThat(answer.path().code()).as("path").isEqualTo(row.getString(4));
    all.assertThat(text(answer.start())).as("start").isEqualTo(row.getString(5));
    all.assertThat(text(answer.earliest())).as("earliest").isEqualTo(row.getString(6));
    all.assertThat(text(answer.lastDayOfRecord())).as("last").isEqualTo(row.getString(7));
    String article = row.getString(8);
    if (article != null) {
      all.assertThat(answer.reasons())
          .as("article")
          .anyMatch(reason -> reason.article().contains(article));
    }
    all.assertAll();
    assertThat(row.getString(9)).as("source").isNotBlank();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
