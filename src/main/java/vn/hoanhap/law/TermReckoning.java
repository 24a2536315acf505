package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MeasureKind;

/// One run of the clock over one measure: length, end, what moved the end, what may be asked for.
final class TermReckoning {

  private final TermFacts facts;
  private final Rules rules;
  private final Explanation why = new Explanation();

  TermReckoning(TermFacts facts, Rules rules) {
    this.facts = facts;
    this.rules = rules;
  }

  TermAnswer answer() {
    LocalDate start = start();
    TermLength lengths = new TermLength(facts, rules, why);
    Period length = lengths.pronounced();
    Period measured = length != null ? length : statedLength(start);
    if (length == null && measured != null && facts.adjustments().isEmpty()) {
      lengths.warnOfLimits(measured);
    }
    TermReduction reduction = TermReduction.of(facts, rules, start, measured);
    LocalDate end =
        start == null || length == null
            ? null
            : new TermAdjustments(facts, rules, why).end(start, length, reduction);
    reduction.explain(why);
    return TermAnswers.of(facts, rules, start, end, reduction, why);
  }

  private LocalDate start() {
    LocalDate start = facts.start();
    Rule rule = rules.get("START." + facts.kind().code());
    why.quote(rule);
    if (start != null) {
      why.because("term.start", rule, start);
      why.warnBeforeJudgment(rule, start, facts.judgmentDate());
    } else if (facts.kind() != MeasureKind.DTTT) {
      why.miss("legalStart");
    }
    return start;
  }

  /// The paper states only both ends: eligibility is measured by what lies between them.
  private Period statedLength(LocalDate start) {
    if (start == null || facts.statedEnd() == null || facts.statedEnd().isBefore(start)) {
      return null;
    }
    return Period.between(start, facts.statedEnd());
  }
}
