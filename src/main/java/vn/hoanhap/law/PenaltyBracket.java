package vn.hoanhap.law;

import java.time.Period;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.law.ExpungementAnswer.Path;

/// Which period applies: by the path and by the principal penalty as pronounced (BLHS 73.1).
final class PenaltyBracket {

  private final ConvictionFacts own;
  private final Path path;
  private final Rules rules;
  private final Explanation why;

  PenaltyBracket(ConvictionFacts own, Path path, Rules rules, Explanation why) {
    this.own = own;
    this.path = path;
    this.rules = rules;
    this.why = why;
  }

  /// The rule of the period, or null when the penalty or its length is not known, or the law gives
  /// none.
  Rule rule() {
    String letter = letter();
    if (letter == null) {
      return null;
    }
    if (path == Path.COURT && own.mainPenalty().type() == MainPenalty.Type.FINE) {
      why.quote(rules.get("XAT.fine-by-court"));
      return null;
    }
    return rules.get(
        switch (path) {
              case COURT -> "XAT71.";
              case JUVENILE -> "XAT107.";
              default -> "XAT70.";
            }
            + letter);
  }

  private String letter() {
    MainPenalty penalty = own.mainPenalty();
    if (penalty == null) {
      why.miss("mainPenalty");
      return null;
    }
    return switch (penalty.type()) {
      case WARNING, FINE, NON_CUSTODIAL, SUSPENDED -> "a";
      case LIFE, DEATH_COMMUTED -> "d";
      case PRISON -> byLength(penalty.length());
      case EXEMPTED -> throw new IllegalStateException("an exempted person has no record");
    };
  }

  private String byLength(Period length) {
    if (length == null) {
      why.miss("mainPenaltyLength");
      return null;
    }
    int monthDays = rules.get("MONTH.days").number();
    if (!DateMath.longer(length, rules.get("XAT.bracket.b").period(), monthDays)) {
      return "b";
    }
    return DateMath.longer(length, rules.get("XAT.bracket.c").period(), monthDays) ? "d" : "c";
  }
}
