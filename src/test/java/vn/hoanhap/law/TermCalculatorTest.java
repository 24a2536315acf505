package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;

/// The clock of one measure: its end, what moved it, and what may be asked for.
class TermCalculatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final TermCalculator calculator = new TermCalculator(RuleBook.shipped());

  @Test
  void publishedExample_comesOutAsDocumented() {
    TermAnswer answer =
        calculator.answer(
            Case.of(MeasureKind.AT)
                .start("2024-03-15")
                .length("P24M")
                .prison("P1Y")
                .born("1990-05-01")
                .with(Case.shortened("P4M", "2025-04-15"))
                .with(Case.notCounted(20))
                .with(Case.paused("2026-05-01", "2026-11-01"))
                .with(Case.detained(30))
                .facts(),
            TODAY);
    assertThat(answer.computedEnd()).isEqualTo("2025-11-15");
    assertThat(answer.reductionFrom()).isEqualTo("2025-03-15");
    assertThat(answer.mustServeUntil()).isEqualTo("2025-09-15");
    assertThat(answer.absenceEachDays()).isEqualTo(60);
    assertThat(answer.absenceTotalDays()).isEqualTo(243);
    assertThat(answer.over()).isTrue();
  }

  @Test
  void statedEnd_governsAndTheDifferenceIsSaid() {
    TermAnswer answer =
        calculator.answer(
            Case.of(MeasureKind.AT).start("2026-01-31").length("P13M").stated("2027-03-01").facts(),
            TODAY);
    assertThat(answer.computedEnd()).isEqualTo("2027-02-28");
    assertThat(answer.governingEnd()).isEqualTo("2027-03-01");
    assertThat(answer.mismatchDays()).isEqualTo(1);
    assertThat(answer.warnings()).anyMatch(warning -> warning.key().equals("term.mismatch"));
  }

  @Test
  void reasons_readAsSentencesInBothLanguages() {
    TermAnswer answer =
        calculator.answer(
            Case.of(MeasureKind.AT)
                .decided("2026-02-10")
                .start("2026-02-10")
                .prison("P1Y6M")
                .facts(),
            TODAY);
    ReasonText vietnamese = new ReasonText(new Messages(Language.VIETNAMESE));
    ReasonText english = new ReasonText(new Messages(Language.ENGLISH));
    List<String> lines = answer.reasons().stream().map(vietnamese::of).toList();
    assertThat(lines).contains("Mức án 1 năm 6 tháng × 2 = 3 năm thử thách.");
    assertThat(lines).contains("10/02/2026 + 3 năm = ngày cuối 10/02/2029.");
    assertThat(answer.reasons().stream().map(english::of))
        .contains("10/02/2026 + 3 years = last day 10/02/2029.");
  }

  @Test
  void nothingKnown_namesWhatIsMissing() {
    for (MeasureKind kind : MeasureKind.values()) {
      TermAnswer answer = calculator.answer(Case.of(kind).facts(), TODAY);
      assertThat(answer.computedEnd()).as(kind.code()).isNull();
      if (kind != MeasureKind.DTTT) {
        assertThat(answer.missing()).as(kind.code()).isNotEmpty();
      }
      assertThat(answer.over()).isFalse();
    }
  }
}
