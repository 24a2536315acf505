package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// What may not be entered, and the article that forbids it.
class AdmissionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Admission admission = new Admission(RuleBook.shipped());

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(resources = "/vn/hoanhap/law/admissions.txt", delimiter = '|', numLinesToSkip = 1)
  void invalidCase_isRefusedWithItsArticle(ArgumentsAccessor row) {
    List<Refusal> refusals = admission.check(facts(row), row.getString(3), false, TODAY);
    if (row.getString(4) == null) {
      assertThat(refusals).isEmpty();
    } else {
      assertThat(refusals)
          .anySatisfy(
              refusal -> {
                assertThat(refusal.key()).isEqualTo(row.getString(4));
                assertThat(refusal.field()).isEqualTo(row.getString(5));
                assertThat(refusal.article()).contains(row.getString(6));
              });
    }
    assertThat(row.getString(7)).isNotBlank();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(resources = "/vn/hoanhap/law/admissions.txt", delimiter = '|', numLinesToSkip = 1)
  void refusal_hasTextsInBothLanguages(ArgumentsAccessor row) {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (Refusal refusal : admission.check(facts(row), row.getString(3), false, TODAY)) {
        Object[] arguments = refusal.fault().arguments().toArray();
        for (String part : List.of("", ".why", ".todo")) {
          assertThat(messages.text("fault." + refusal.key() + part, arguments))
              .isNotBlank()
              .doesNotContain("{");
        }
      }
    }
  }

  @Test
  void fileTakenOverWithItsClosingPaper_mayBeOver() {
    TermFacts over = TermLine.parse("AT", "start 2020-02-10, length P24M");
    assertThat(admission.check(over, "", true, TODAY)).isEmpty();
  }

  private static TermFacts facts(ArgumentsAccessor row) {
    String kind = row.getString(1);
    boolean judged = row.getString(2).contains("act ");
    return judged
        ? Case.convicted(MeasureKind.of(kind), RecordLine.parse(row.getString(2)))
        : TermLine.parse(kind, row.getString(2));
  }
}
