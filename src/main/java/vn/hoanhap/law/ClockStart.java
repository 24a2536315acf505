package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;

/// The day the expungement period of a conviction starts to run: the principal penalty completed,
/// the probation ended, or the limitation of an unexecuted judgment expired (BLHS 70.2, 70.3, 60).
final class ClockStart {

  private final ConvictionFacts conviction;
  private final CriminalRecord record;
  private final Rules rules;
  private final LocalDate asOf;
  private final Explanation why;

  ClockStart(
      ConvictionFacts conviction,
      CriminalRecord record,
      Rules rules,
      LocalDate asOf,
      Explanation why) {
    this.conviction = conviction;
    this.record = record;
    this.rules = rules;
    this.asOf = asOf;
    this.why = why;
  }

  /// The day, or null when the penalty is still running or the fact is missing.
  LocalDate day() {
    if (conviction.mainPenalty() == null) {
      why.miss("mainPenalty");
      return null;
    }
    if (conviction.neverExecuted()) {
      return limitation();
    }
    return switch (conviction.mainPenalty().type()) {
      case SUSPENDED -> probationEnd();
      case WARNING -> warning();
      case EXEMPTED -> conviction.convictedOn();
      default -> completed();
    };
  }

  private LocalDate completed() {
    LocalDate day = conviction.completedOn();
    if (day == null) {
      why.miss("completedOn");
      return null;
    }
    if (conviction.amnestied()) {
      why.quote(rules.get("XAT.rest-exempted"));
    }
    why.because("xat.start-completed", rules.get("XAT.pronounced"), day);
    return day;
  }

  /// A warning is carried out by the judgment taking effect. A day of completion that was typed
  /// goes before it, and is named as what it is.
  private LocalDate warning() {
    if (conviction.completedOn() != null) {
      return completed();
    }
    LocalDate day = conviction.effectiveDate();
    if (day == null) {
      why.miss("effectiveDate");
      return null;
    }
    why.because("xat.start-warning", rules.get("XAT.pronounced"), day);
    return day;
  }

  private LocalDate probationEnd() {
    ConvictionFacts.Probation probation = conviction.probation();
    LocalDate ended = probation == null ? null : probation.endedOn();
    if (ended == null) {
      ended = conviction.completedOn();
    }
    if (ended != null) {
      String reason = ended.isAfter(asOf) ? "xat.start-probation-computed" : "xat.start-probation";
      why.because(reason, rules.get("XAT.pronounced"), ended);
      return ended;
    }
    LocalDate computed = computedProbation(probation);
    if (computed == null) {
      why.miss("probation");
    } else {
      why.because("xat.start-probation-computed", rules.get("AT.factor"), computed);
    }
    return computed;
  }

  private LocalDate computedProbation(ConvictionFacts.Probation probation) {
    Period length = probation == null ? null : probation.length();
    LocalDate start = probation == null ? null : probation.start();
    if (length == null && conviction.mainPenalty().length() == null) {
      return null;
    }
    TermFacts facts =
        new TermFacts(
            MeasureKind.AT,
            conviction.judgmentDate(),
            conviction.judgmentDate(),
            start != null ? start : conviction.judgmentDate(),
            length,
            conviction.mainPenalty().length(),
            0,
            null,
            record.birthDate(),
            null,
            null,
            null,
            null,
            null);
    return new TermCalculator(rules.book()).answer(facts, asOf).computedEnd();
  }

  private LocalDate limitation() {
    LocalDate from = conviction.convictedOn();
    Rule rule = limitationRule();
    if (from == null || rule == null) {
      why.miss(from == null ? "effectiveDate" : "mainPenaltyLength");
      return null;
    }
    why.quote(rule);
    LocalDate end = DateMath.after(from, rule.period());
    why.because("xat.limitation", rule, from, rule.period(), end);
    for (LocalDate act : laterActs(from)) {
      if (!act.isAfter(end)) {
        end = DateMath.after(act, rule.period());
        why.because("xat.limitation-again", rules.get("LIMIT.restart"), act, end);
      }
    }
    LocalDate back = conviction.reappearedOn();
    if (back != null) {
      end = DateMath.later(end, DateMath.after(back, rule.period()));
      why.because("xat.limitation-again", rules.get("LIMIT.wanted"), back, end);
    } else {
      why.warn("xat.limitation-wanted", rules.get("LIMIT.wanted"));
    }
    return end;
  }

  private Rule limitationRule() {
    MainPenalty penalty = conviction.mainPenalty();
    return switch (penalty.type()) {
      case LIFE, DEATH_COMMUTED -> rules.get("LIMIT.d");
      case PRISON, SUSPENDED -> penalty.length() == null ? null : byLength(penalty.length());
      default -> rules.get("LIMIT.a");
    };
  }

  private Rule byLength(Period length) {
    int monthDays = rules.get("MONTH.days").number();
    if (!DateMath.longer(length, rules.get("LIMIT.a.max").period(), monthDays)) {
      return rules.get("LIMIT.a");
    }
    boolean beyond = DateMath.longer(length, rules.get("LIMIT.b.max").period(), monthDays);
    return rules.get(beyond ? "LIMIT.c" : "LIMIT.b");
  }

  private List<LocalDate> laterActs(LocalDate from) {
    return record.convictions().stream()
        .filter(other -> other != conviction)
        .map(ConvictionFacts::offenceDate)
        .filter(Objects::nonNull)
        .filter(act -> act.isAfter(from))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
