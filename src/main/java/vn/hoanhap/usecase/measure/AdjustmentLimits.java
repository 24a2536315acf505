package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Adjustment;

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
            reason -> new Fault.RuleBroken("measure.adjust-beyond", "asWritten", reason.article()));
  }

  /// What to look at that stops nothing, for merit, age and illness let a court decide sooner: a
  /// cut before the part that is usually served first, or sooner after the last one than the law
  /// reviews them.
  static List<Reason> cautions(TermAnswer now, Adjustment adjustment) {
    boolean cuts =
        adjustment.type() == Adjustment.Type.SHORTENED
            || adjustment.type() == Adjustment.Type.REDUCED;
    LocalDate decided = adjustment.decidedOn();
    if (!cuts || decided == null) {
      return List.of();
    }
    List<Reason> cautions = new ArrayList<>();
    day(now, "term.reduction-from")
        .filter(from -> decided.isBefore(from.day))
        .ifPresent(from -> cautions.add(from.caution("term.cut-early", decided)));
    day(now, "term.reduction-next")
        .filter(next -> decided.isBefore(next.day))
        .ifPresent(next -> cautions.add(next.caution("term.cut-again", decided)));
    return List.copyOf(cautions);
  }

  private static Optional<Since> day(TermAnswer now, String key) {
    return now.reasons().stream()
        .filter(reason -> reason.key().equals(key))
        .findFirst()
        .map(reason -> new Since((LocalDate) reason.arguments().getLast(), reason));
  }

  /// A day from which the law lets a court act, and the reason that says so.
  private record Since(LocalDate day, Reason reason) {

    Reason caution(String key, LocalDate decided) {
      return new Reason(
          key, List.of(decided, day), reason.article(), reason.source(), reason.confidence());
    }
  }
}
