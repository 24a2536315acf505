package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;

/// The paper of the checklist that the number of a closing belongs to.
class ClosingPapersTest {

  private final ClosingPapers papers = new ClosingPapers(DossierChecklist.shipped());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AT,    EXPIRED,     certificate
          AT,    EXEMPTED,    shorten-decision
          QC,    EXEMPTED,    exempt-decision
          HOAN,  EXPIRED,     end-paper
          TDC,   IMPRISONED,  end-paper
          CHX,   EXPUNGED,    expungement-paper
          CHX,   IMPRISONED,  HCD-11
          SDTP,  EXPIRED,     certificate
          SDTP,  STOPPED,     M08
          SDTP,  TRANSFERRED, M06
          SCN,   TRANSFERRED, M54
          AT,    TRANSFERRED,
          AT,    EMIGRATED,
          VPHC_CB, LAPSED,
          """)
  void numberBelongsTo(MeasureKind kind, CloseReason reason, String code) {
    assertThat(
            papers
                .of(kind, reason, LocalDate.of(2026, 11, 22))
                .map(DossierChecklist.Item::code)
                .orElse(null))
        .isEqualTo(code);
  }
}
