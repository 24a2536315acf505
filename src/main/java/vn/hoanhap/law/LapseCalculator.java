package vn.hoanhap.law;

import java.time.LocalDate;

/// The lapse of administrative records (LXLVPHC Điều 7, 74, 108): from the day the decision was
/// carried out, or from the day it could no longer be.
public final class LapseCalculator {

  private final RuleBook book;

  public LapseCalculator(RuleBook book) {
    this.book = book;
  }

  /// When the record lapses, and whether it has on the day.
  public LapseAnswer answer(LapseFacts facts, LocalDate asOf) {
    LawDates dates = new LawDates(null, null, facts.decisionDate(), facts.executedOn(), asOf);
    Rules rules = book.on(dates);
    Explanation why = new Explanation();
    LocalDate lapses = lapses(facts, rules, why);
    return new LapseAnswer(
        lapses,
        lapses != null && asOf.isAfter(lapses),
        why.reasons(),
        why.warnings(),
        why.missing());
  }

  private static LocalDate lapses(LapseFacts facts, Rules rules, Explanation why) {
    LocalDate unexecuted = facts.decisionDate() == null ? null : unexecuted(facts, rules);
    if (facts.executedOn() == null) {
      why.miss("executedOn");
      if (unexecuted == null) {
        why.miss("decisionDate");
        return null;
      }
      explainUnexecuted(facts, rules, why, unexecuted);
      return unexecuted;
    }
    Rule rule = rules.get(afterExecution(facts.kind()));
    LocalDate lapses = DateMath.after(facts.executedOn(), rule.period());
    why.quote(rule);
    why.because("lapse.executed", rule, facts.executedOn(), rule.period(), lapses);
    if (facts.decisionDate() != null && facts.executedOn().isBefore(facts.decisionDate())) {
      why.warn("lapse.before-decision", facts.executedOn(), facts.decisionDate());
    }
    return lapses;
  }

  private static LocalDate unexecuted(LapseFacts facts, Rules rules) {
    LocalDate limit = DateMath.after(facts.decisionDate(), rules.get(limit(facts.kind())).period());
    return DateMath.after(limit, rules.get(afterLimit(facts.kind())).period());
  }

  private static void explainUnexecuted(
      LapseFacts facts, Rules rules, Explanation why, LocalDate lapses) {
    Rule limit = rules.get(limit(facts.kind()));
    LocalDate limitEnd = DateMath.after(facts.decisionDate(), limit.period());
    Rule after = rules.get(afterLimit(facts.kind()));
    why.quote(limit);
    why.because("lapse.limit", limit, facts.decisionDate(), limit.period(), limitEnd);
    why.quote(after);
    why.because("lapse.unexecuted", after, limitEnd, after.period(), lapses);
    why.warn("lapse.not-executed", limit, lapses);
  }

  private static String afterExecution(LapseFacts.Kind kind) {
    return switch (kind) {
      case WARNING -> "VPHC.warning";
      case FINE -> "VPHC.other";
      case MEASURE -> "VPHC.measure";
    };
  }

  private static String limit(LapseFacts.Kind kind) {
    return kind == LapseFacts.Kind.MEASURE ? "GDX.limit" : "VPHC.limit";
  }

  private static String afterLimit(LapseFacts.Kind kind) {
    return kind == LapseFacts.Kind.MEASURE ? "VPHC.measure.unexecuted" : "VPHC.other";
  }
}
