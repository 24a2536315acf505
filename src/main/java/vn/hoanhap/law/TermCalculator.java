package vn.hoanhap.law;

import java.time.LocalDate;
import vn.hoanhap.domain.clock.TermAnswer;

/// The legal clock of one measure: when it ends, what moved that end, when its length may be cut,
/// with every step and its article. The end a paper states governs; the computed one stands beside
/// it, and a difference is a warning with the arithmetic.
public final class TermCalculator {

  private final RuleBook book;

  public TermCalculator(RuleBook book) {
    this.book = book;
  }

  /// What the law says of the measure on a day. Facts that are not known are named in `missing` and
  /// never guessed.
  public TermAnswer answer(TermFacts facts, LocalDate asOf) {
    return switch (facts.kind()) {
      case CHX -> new ReleasedClock(book).answer(facts, asOf);
      case VPHC_CB, VPHC_MD -> sanction(facts, asOf);
      default -> new TermReckoning(facts, book.on(facts.dates(asOf))).answer();
    };
  }

  private TermAnswer sanction(TermFacts facts, LocalDate asOf) {
    boolean warning = facts.sanction() != null && facts.sanction().warning();
    LapseFacts lapse =
        new LapseFacts(
            warning ? LapseFacts.Kind.WARNING : LapseFacts.Kind.FINE,
            facts.decisionDate(),
            facts.sanction() == null ? null : facts.sanction().executedOn());
    LapseAnswer answer = new LapseCalculator(book).answer(lapse, asOf);
    Explanation why = new Explanation();
    Rules rules = book.on(facts.dates(asOf));
    Rule from = rules.get("START." + facts.kind().code());
    why.quote(from);
    if (facts.decisionDate() != null) {
      why.because("term.decided", from, facts.decisionDate());
    }
    why.include(answer.reasons(), answer.warnings(), answer.missing());
    return TermAnswers.of(
        facts, rules, facts.decisionDate(), answer.lapsesAfter(), TermReduction.NOTHING, why);
  }
}
