package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;

/// Days that cannot follow each other as they were typed: an act after its judgment, a paper in
/// force before it was issued. A slip of the year here would shift every day that the law reckons.
final class DayOrder {

  private final List<Fault.RuleBroken> refusals = new ArrayList<>();

  private DayOrder() {}

  /// A refusal for each pair of days in the wrong order.
  static List<Fault.RuleBroken> of(Measure measure) {
    DayOrder order = new DayOrder();
    LegalBasis basis = measure.basis();
    if (basis != null) {
      order.require(
          basis.date(), basis.inForceOn(), "measure.in-force-before-issued", "basisInForceOn");
    }
    Conviction conviction = measure.conviction();
    if (conviction != null) {
      LocalDate judged = conviction.judgmentDate();
      order.require(
          conviction.offenceDate(), judged, "measure.judged-before-offence", "offenceDate");
      order.require(
          judged, conviction.effectiveDate(), "measure.effective-before-judgment", "effectiveDate");
      order.require(
          conviction.offenceDate(),
          conviction.completedOn(),
          "measure.completed-before-offence",
          "completedOn");
    }
    return order.refusals;
  }

  private void require(LocalDate first, LocalDate second, String key, String field) {
    if (first != null && second != null && second.isBefore(first)) {
      refusals.add(new Fault.RuleBroken(key, field, "", second, first));
    }
  }
}
