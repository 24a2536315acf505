package vn.hoanhap.law;

import java.time.Period;
import vn.hoanhap.domain.measure.RehabKind;

/// The length of a term before anything moves it: what the paper pronounces, or what the law fixes.
final class TermLength {

  private final TermFacts facts;
  private final Rules rules;
  private final Explanation why;
  private final int monthDays;

  TermLength(TermFacts facts, Rules rules, Explanation why) {
    this.facts = facts;
    this.rules = rules;
    this.why = why;
    this.monthDays = rules.get("MONTH.days").number();
  }

  /// The length, or null when neither paper nor law gives one; then the missing fact is named.
  Period pronounced() {
    return switch (facts.kind()) {
      case AT -> probation();
      case SDTP -> fixed(rules.get("SDTP.term"));
      case SCN -> afterCare();
      case CNTN, CNBB -> rehabilitation();
      case DTTT -> null;
      default -> stated();
    };
  }

  private Period probation() {
    Period doubled = facts.prisonTerm() == null ? null : doubled(facts.prisonTerm());
    if (facts.length() == null) {
      if (doubled == null && facts.statedEnd() == null) {
        why.miss("length");
      }
      return doubled;
    }
    if (doubled != null && !same(doubled, facts.length())) {
      why.warn("term.length-differs", rules.get("AT.factor"), facts.length(), doubled);
    }
    return stated();
  }

  private Period doubled(Period prison) {
    Rule ceiling = rules.get("AT.prison.max");
    if (DateMath.longer(prison, ceiling.period(), monthDays)) {
      why.warn("term.prison-too-long", ceiling, prison, ceiling.period());
    }
    Rule factor = rules.get("AT.factor");
    Period twice = prison.multipliedBy(factor.number()).normalized();
    if (facts.length() != null) {
      return clamped(twice);
    }
    why.because("term.length-doubled", factor, prison, factor.number(), twice);
    Period length = clamped(twice);
    if (!same(length, twice)) {
      why.because("term.length-limited", limit(twice), length);
    }
    return length;
  }

  private Period clamped(Period length) {
    Period min = rules.get("AT.min").period();
    Period max = rules.get("AT.max").period();
    if (DateMath.longer(min, length, monthDays)) {
      return min;
    }
    return DateMath.longer(length, max, monthDays) ? max : length;
  }

  private Rule limit(Period length) {
    Rule min = rules.get("AT.min");
    return DateMath.longer(min.period(), length, monthDays) ? min : rules.get("AT.max");
  }

  private Period fixed(Rule rule) {
    Period length = rule.period();
    why.quote(rule);
    if (length == null) {
      return stated();
    }
    if (facts.length() != null && !same(length, facts.length())) {
      why.warn("term.length-differs", rule, facts.length(), length);
    }
    return length;
  }

  private Period afterCare() {
    if (facts.rehab() == null) {
      if (facts.length() == null) {
        why.miss("rehab");
      }
      return facts.length() == null ? null : stated();
    }
    return fixed(rules.get(isMinor() ? "SCN.minor" : "SCN." + facts.rehab().code()));
  }

  /// For people aged 12 to under 18 compulsory rehabilitation, too, is followed by one year.
  private boolean isMinor() {
    return facts.rehab() == RehabKind.COMPULSORY
        && facts.birthDate() != null
        && facts.start() != null
        && DateMath.age(facts.birthDate(), facts.start()) < rules.get("AGE.adult").number();
  }

  private Period rehabilitation() {
    if (facts.length() != null) {
      return stated();
    }
    if (facts.repeatRehab() == null) {
      if (facts.statedEnd() == null) {
        why.miss("repeatRehab");
      }
      return null;
    }
    Rule rule = rules.get(facts.repeatRehab() ? "CNTN.again" : "CNTN.first");
    return fixed(rule);
  }

  private Period stated() {
    Period length = facts.length();
    if (length == null) {
      if (facts.statedEnd() == null) {
        why.miss("length");
      }
      return null;
    }
    why.because("term.length-pronounced", rules.paperGoverns(facts.kind()), length);
    warnOfLimits(length);
    return length;
  }

  /// Warns of a length outside what the law lets the paper pronounce.
  void warnOfLimits(Period length) {
    String kind = facts.kind().code();
    rules
        .find(kind + ".min")
        .filter(min -> longer(min, length))
        .ifPresent(min -> why.warn("term.too-short", min, length, min.period()));
    rules
        .find(kind + ".max")
        .filter(max -> longer(length, max))
        .ifPresent(max -> why.warn("term.too-long", max, length, max.period()));
  }

  private boolean longer(Rule min, Period length) {
    return DateMath.longer(min.period(), length, monthDays);
  }

  private boolean longer(Period length, Rule max) {
    return DateMath.longer(length, max.period(), monthDays);
  }

  private static boolean same(Period a, Period b) {
    return a.normalized().equals(b.normalized());
  }
}
