package vn.hoanhap.usecase.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;

/// Whether the papers that moved an end went beyond what the law lets a court do: a longer or
/// shorter step than it names, or an end before the part that must be served.
final class AdjustmentLimits {

  private static final Set<String> BEYOND = Set.of("term.step", "term.below-minimum");

  private AdjustmentLimits() {}

  /// The warnings that say so, with their articles.
  static List<Reason> beyond(TermAnswer answer) {
    return answer.warnings().stream().filter(reason -> BEYOND.contains(reason.key())).toList();
  }

  /// The refusal of a paper that adds a warning to those of the stored measure; empty when it adds
  /// none.
  static Optional<Fault.RuleBroken> refusal(TermAnswer before, TermAnswer after) {
    List<Reason> known = beyond(before);
    return beyond(after).stream()
        .filter(reason -> !known.contains(reason))
        .findFirst()
        .map(
            reason ->
                new Fault.RuleBroken("measure.adjust-beyond", "asWritten", reason.article()));
  }
}
