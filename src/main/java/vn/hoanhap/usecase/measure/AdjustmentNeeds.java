package vn.hoanhap.usecase.measure;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Adjustment;

/// The facts without which a paper that moves an end is not stored: what it does, by how much, and
/// which paper it is.
final class AdjustmentNeeds {

  private AdjustmentNeeds() {}

  /// Throws for the first fact that is missing or cannot be.
  static void require(Adjustment adjustment) {
    require(adjustment.type() != null, "measure.adjust-type-missing", "type");
    boolean paper =
        adjustment.decisionNumber() != null
            && !adjustment.decisionNumber().isBlank()
            && adjustment.decidedOn() != null;
    require(paper, "measure.adjust-paper-missing", "decisionNumber");
    require(amount(adjustment), "measure.adjust-amount-missing", field(adjustment.type()));
    require(order(adjustment), "measure.adjust-order", "to");
  }

  /// Enough is known to say where the end would be.
  static boolean isMeasured(Adjustment adjustment) {
    return adjustment.type() != null && amount(adjustment) && order(adjustment);
  }

  private static boolean amount(Adjustment adjustment) {
    boolean dated = adjustment.from() != null || adjustment.days() > 0;
    return switch (adjustment.type()) {
      case SHORTENED, REDUCED -> adjustment.length() != null;
      case EXEMPTED -> true;
      case NOT_COUNTED ->
          adjustment.days() > 0 || (adjustment.from() != null && adjustment.to() != null);
      case PAUSED, DETAINED -> dated;
      case PROLONGED ->
          adjustment.length() != null || adjustment.to() != null || adjustment.days() > 0;
    };
  }

  private static boolean order(Adjustment adjustment) {
    return adjustment.from() == null
        || adjustment.to() == null
        || !adjustment.to().isBefore(adjustment.from());
  }

  private static String field(Adjustment.Type type) {
    return switch (type) {
      case SHORTENED, REDUCED, PROLONGED -> "length";
      case EXEMPTED, NOT_COUNTED, PAUSED, DETAINED -> "days";
    };
  }

  private static void require(boolean holds, String key, String field) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, "");
    }
  }
}
