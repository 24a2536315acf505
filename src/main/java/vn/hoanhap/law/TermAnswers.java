package vn.hoanhap.law;

import java.time.LocalDate;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Adjustment;

/// Puts an answer of the clock together: the end a paper states governs, the computed end stands
/// beside it, and a difference is shown with both dates.
final class TermAnswers {

  private TermAnswers() {}

  // A later paper moved the stated end: no paper states the day itself. Days held before judgment
  // were known to the paper that states it.
  private static boolean isMoved(TermFacts facts) {
    return facts.adjustments().stream()
        .anyMatch(paper -> paper.type() != Adjustment.Type.DETAINED || paper.from() != null);
  }

  /// The answer for a term that starts on `start` and by law ends on `computed`, either of which
  /// may be null.
  static TermAnswer of(
      TermFacts facts,
      Rules rules,
      LocalDate start,
      LocalDate computed,
      TermReduction reduction,
      Explanation why) {
    LocalDate stated = facts.statedEnd();
    long mismatch = stated != null && computed != null ? DateMath.days(computed, stated) : 0;
    if (stated != null) {
      why.because(
          isMoved(facts) ? "term.stated-moved" : "term.stated",
          rules.paperGoverns(facts.kind()),
          stated);
    }
    if (mismatch != 0) {
      why.warn(
          isMoved(facts) ? "term.mismatch-moved" : "term.mismatch",
          rules.paperGoverns(facts.kind()),
          stated,
          computed,
          Math.abs(mismatch));
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
        governing != null && rules.dates().today().isAfter(governing),
        why.needsReview(),
        why.reasons(),
        why.warnings(),
        rules.moves(facts.kind()),
        why.missing());
  }
}
