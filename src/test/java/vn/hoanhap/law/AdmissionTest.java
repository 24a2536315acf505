package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// What may not be entered, and the article that forbids it.
class AdmissionTest {

  private final RuleBook book = RuleBook.shipped();

  static Stream<Arguments> rows() {
    return LawTables.rows(LawTables.ADMISSIONS).stream()
        .map(row -> Arguments.of(row.get(1), row.get(0), row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void invalidCase_isRefusedWithItsArticle(String kind, String named, List<String> row) {
    assertThat(LawTables.answer(LawTables.ADMISSIONS, row, book))
        .isEqualTo(LawTables.asserted(LawTables.ADMISSIONS, row));
    for (Refusal refusal : LawTables.refusals(row, book)) {
      assertThat(refusal.article()).contains(row.get(6));
    }
    assertThat(row.get(7)).isNotBlank();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void refusal_hasTextsInBothLanguages(String kind, String named, List<String> row) {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (Refusal refusal : LawTables.refusals(row, book)) {
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
    assertThat(new Admission(book).check(over, "", true, LawTables.TODAY)).isEmpty();
  }
}
