package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.MeasureKind;

/// The paper of the checklist that a legal basis is.
class BasisPapersTest {

  private final BasisPapers papers = new BasisPapers(DossierChecklist.shipped());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AT,      JUDGMENT,            2026-11-22, judgment
          AT,      EXECUTION_DECISION,  2026-11-22, execution
          AT,      COURT_DECISION,      2026-11-22, judgment
          CTKGG,   EXECUTION_DECISION,  2026-05-01, execution
          QC,      COURT_DECISION,      2026-11-22,
          TTH,     COURT_DECISION,      2026-11-22, release-decision
          HOAN,    COURT_DECISION,      2026-11-22, decision
          CHX,     RELEASE_CERTIFICATE, 2026-11-22, release-certificate
          CHX,     AMNESTY,             2026-11-22, release-certificate
          SDTP,    COMMITTEE_DECISION,  2026-06-30, decision
          SDTP,    COMMITTEE_DECISION,  2026-07-01, M04
          SDTP,    POLICE_DECISION,     2026-07-01, M04
          CNTN,    COMMITTEE_DECISION,  2026-11-22, M22
          CNBB,    COURT_DECISION,      2026-11-22, decision
          SCN,     COMMITTEE_DECISION,  2026-11-22, M53
          GDX,     COMMITTEE_DECISION,  2026-11-22, decision
          DTTT,    FACILITY_PAPER,      2026-11-22, facility
          VPHC_CB, SANCTION_DECISION,   2026-11-22, decision
          VPHC_MD, SANCTION_DECISION,   2026-11-22, decision
          """)
  void basisIs(MeasureKind kind, BasisType type, LocalDate day, String code) {
    assertThat(papers.code(kind, type, day).orElse(null)).isEqualTo(code);
  }
}
