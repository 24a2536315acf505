package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.Set;
import vn.hoanhap.domain.clock.Word;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Obligation;

/// The other decisions of a judgment: fees, compensation, fines, confiscation. The law demands them
/// done and is silent on the day that counts when they are late, so an open one always means
/// review.
final class ObligationCheck {

  private static final Set<String> CLOSED =
      Set.of("done", "waived-by-court", "enforcement-stopped", "waived-by-victim");
  private static final Set<String> MONEY = Set.of("fine", "confiscation");

  private final boolean open;

  ObligationCheck(ConvictionFacts own, LocalDate end, Rules rules, Explanation why) {
    boolean found = false;
    if (own.obligations() == null) {
      why.miss("obligations");
    } else {
      for (Obligation obligation : own.obligations()) {
        found |=
            obligation.isAboutAdditionalPenalties()
                ? isUnknown(rules, why)
                : isOpen(obligation, end, rules, why);
      }
      if (own.obligations().stream().allMatch(Obligation::isAboutAdditionalPenalties)
          && !own.obligations().isEmpty()) {
        why.miss("obligations");
      }
    }
    for (AdditionalPenalty penalty : own.additionalPenalties()) {
      if (MONEY.contains(penalty.type()) && penalty.doneOn() == null) {
        why.warn(
            "xat.money-open",
            rules.get("XAT.obligations"),
            new Word("additional." + penalty.type()));
        found = true;
      }
    }
    if (found) {
      why.quote(rules.get("XAT.obligations"));
    }
    open = found;
  }

  /// At least one obligation is unpaid, not known, or was done after the period.
  boolean isOpen() {
    return open;
  }

  /// Whether there are additional penalties nobody has said, and one could move the end.
  private static boolean isUnknown(Rules rules, Explanation why) {
    why.miss("additionalPenalties");
    why.warn("xat.additional-unknown", rules.get("XAT.obligations"));
    return true;
  }

  private static boolean isOpen(
      Obligation obligation, LocalDate end, Rules rules, Explanation why) {
    Rule rule = rules.get("XAT.obligations");
    if (obligation.status() == null || !CLOSED.contains(obligation.status())) {
      String key = "unpaid".equals(obligation.status()) ? "xat.unpaid" : "xat.unknown-obligation";
      why.warn(key, rule, new Word("obligation." + obligation.type()));
      return true;
    }
    if (end != null && obligation.doneOn() != null && obligation.doneOn().isAfter(end)) {
      why.warn("xat.done-late", rule, obligation.doneOn(), end);
      return true;
    }
    return false;
  }
}
