package vn.hoanhap.law;

import java.time.LocalDate;
import vn.hoanhap.domain.clock.TermAnswer;

/// Puts an answer of the clock together: the end a paper states governs, the computed end stands
/// beside it, and a difference is shown with both dates.
final class TermAnswers {

  private TermAnswers() {}

  static TermAnswer of(
      LocalDate start,
      LocalDate computed,
      LocalDate stated,
      LocalDate asOf,
      TermReduction reduction,
      Explanation why) {
    long mismatch = stated != null && computed != null ? DateMath.days(computed, stated) : 0;
    if (stated != null) {
      why.because("term.stated", stated);
    }
    if (mismatch != 0) {
      why.warn("term.mismatch", stated, computed, Math.abs(mismatch));
    }
    LocalDate governing = stated != null ? stated : computed;
    return new TermAnswer(
        start,
        computed,
        stated,
        stated != null,
        mismatch,
        reduction.from(),
        reduction.mustServeUntil(),
        reduction.absenceEachDays(),
        reduction.absenceTotalDays(),
        governing != null && asOf.isAfter(governing),
        why.reasons(),
        why.warnings(),
        why.missing());
  }
}
