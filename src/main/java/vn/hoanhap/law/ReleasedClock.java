package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.law.ExpungementAnswer.Status;

/// The clock of a released person: help lasts until the conviction is expunged (TT10/2024 Điều 7,
/// 14; BLHS 69.1). It counts down only to a date that no known obstacle stands against.
final class ReleasedClock {

  private final RuleBook book;
  private final Explanation why = new Explanation();

  ReleasedClock(RuleBook book) {
    this.book = book;
  }

  TermAnswer answer(TermFacts facts, LocalDate asOf) {
    Rules rules = book.on(facts.dates(asOf));
    Rule from = rules.get("START.CHX");
    why.quote(from);
    if (facts.start() == null) {
      why.miss("legalStart");
    } else {
      why.because("term.start", from, facts.start());
      why.warnBeforeJudgment(from, facts.start(), facts.judgmentDate());
    }
    CriminalRecord record = record(facts);
    LocalDate computed = record == null ? unknown() : clearAfter(record, asOf);
    return TermAnswers.of(facts, rules, facts.start(), computed, TermReduction.NOTHING, why);
  }

  /// Where only the prison term and the day of release are known, the bracket and the earliest date
  /// follow from them; what else is needed is named as missing.
  private static CriminalRecord record(TermFacts facts) {
    if (facts.record() != null || facts.prisonTerm() == null || facts.start() == null) {
      return facts.record();
    }
    MainPenalty prison = new MainPenalty(MainPenalty.Type.PRISON, facts.prisonTerm());
    return CriminalRecord.of(
        facts.birthDate(),
        new ConvictionFacts(
            "",
            null,
            null,
            null,
            null,
            facts.judgmentDate(),
            null,
            prison,
            null,
            facts.start(),
            false,
            false,
            null,
            null,
            null,
            null,
            null));
  }

  private LocalDate unknown() {
    why.miss("conviction");
    return null;
  }

  /// The last day on which any of the convictions counts, or null while one of them is open.
  private LocalDate clearAfter(CriminalRecord record, LocalDate asOf) {
    LocalDate last = null;
    boolean open = false;
    List<ExpungementAnswer> answers = new ExpungementCalculator(book).answer(record, asOf);
    for (ExpungementAnswer answer : answers) {
      why.include(answer.reasons(), answer.warnings(), answer.missing());
      open |= answer.status() != Status.NO_RECORD && answer.expectedEnd() == null;
      if (answer.status() == Status.REVIEW) {
        why.review();
      }
      last = DateMath.later(last, answer.expectedEnd());
    }
    return open ? null : last;
  }
}
