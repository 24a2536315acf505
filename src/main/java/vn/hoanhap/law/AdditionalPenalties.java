package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.Set;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.law.ExpungementAnswer.Path;

/// Additional penalties with a term: where they last longer than the period, the law moves its end
/// to theirs (BLHS 70.2 and 71.2, last sentences), for the points it names and no others.
final class AdditionalPenalties {

  private static final Set<String> AUTOMATIC =
      Set.of("residence-surveillance", "residence-ban", "post-ban", "civic-rights");
  private static final Set<String> COURT =
      Set.of("residence-surveillance", "residence-ban", "civic-rights");

  private final ConvictionFacts own;
  private final Path path;
  private final Rules rules;
  private final Explanation why;
  private boolean doubt;

  AdditionalPenalties(ConvictionFacts own, Path path, Rules rules, Explanation why) {
    this.own = own;
    this.path = path;
    this.rules = rules;
    this.why = why;
  }

  /// A penalty's end is not known, or it outlasts the period without the law extending it.
  boolean doubt() {
    return doubt;
  }

  /// The end of the period, moved by longer penalties. `period` is the rule the period came from.
  LocalDate extend(LocalDate end, Rule period) {
    LocalDate moved = end;
    for (AdditionalPenalty penalty : own.additionalPenalties()) {
      if (AUTOMATIC.contains(penalty.type())) {
        moved = extend(moved, period, penalty);
      }
    }
    return moved;
  }

  private LocalDate extend(LocalDate end, Rule period, AdditionalPenalty penalty) {
    LocalDate last = penalty.doneOn() != null ? penalty.doneOn() : penalty.endsOn();
    if (last == null) {
      why.miss("additionalPenaltyEnd");
      doubt = true;
      return end;
    }
    boolean past = last.isBefore(rules.dates().today());
    if (past && penalty.doneOn() == null) {
      why.warn("xat.additional-paper", rules.get("XAT.obligations"), last);
    }
    if (!last.isAfter(end)) {
      return end;
    }
    Rule extension = rules.get(path == Path.COURT ? "XAT.extend.court" : "XAT.extend.automatic");
    if (mayExtend(period, penalty, extension)) {
      why.quote(extension);
      why.because("xat.extended", extension, last);
      return last;
    }
    why.warn("xat.additional-longer", rules.get("XAT.obligations"), last);
    doubt = true;
    return end;
  }

  /// Article 107.2, the juvenile path, extends nothing.
  private boolean mayExtend(Rule period, AdditionalPenalty penalty, Rule extension) {
    if (path == Path.JUVENILE) {
      return false;
    }
    String point = period.id().substring(period.id().indexOf('.') + 1);
    Set<String> types = path == Path.COURT ? COURT : AUTOMATIC;
    return extension.letters().contains(point) && types.contains(penalty.type());
  }
}
