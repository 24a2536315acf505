package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import vn.hoanhap.domain.measure.Adjustment;

/// When a term may be cut short at the earliest, how much must be served at the least, and how long
/// the person may be away. Dates are null and day counts -1 where the law grants nothing.
record TermReduction(
    LocalDate from,
    Period servedBefore,
    Rule after,
    LocalDate mustServeUntil,
    Rule served,
    int absenceEachDays,
    Rule absenceEach,
    int absenceTotalDays,
    Rule absenceTotal,
    LocalDate nextFrom,
    Rule every) {

  private static final int NONE = -1;

  /// The law grants neither shortening nor leave.
  static final TermReduction NOTHING =
      new TermReduction(null, null, null, null, null, NONE, null, NONE, null, null, null);

  /// Works out the limits of a term of the given length; start or length may be null.
  static TermReduction of(TermFacts facts, Rules rules, LocalDate start, Period length) {
    Scale scale = new Scale(facts, rules, start, length);
    Rule after = scale.rule("after");
    Rule served = scale.rule("served");
    Rule each = scale.rule("absence.each");
    Rule total = scale.rule("absence.total");
    Rule every = scale.rule("every");
    LocalDate from = scale.day(after);
    LocalDate floor = served == null ? from : scale.day(served);
    return new TermReduction(
        from,
        scale.share(after),
        after,
        floor,
        served == null ? after : served,
        each == null ? NONE : each.number(),
        each,
        total == null ? NONE : scale.daysOf(total),
        total,
        scale.next(from, every),
        every);
  }

  void explain(Explanation why) {
    if (from != null) {
      why.because("term.reduction-from", after, after.fraction().toString(), servedBefore, from);
      why.because("term.must-serve", served, served.fraction().toString(), mustServeUntil);
    }
    if (nextFrom != null) {
      why.because("term.reduction-next", every, nextFrom);
    }
    if (absenceEachDays != NONE) {
      why.because("term.absence-each", absenceEach, absenceEachDays);
    }
    if (absenceTotalDays != NONE) {
      why.because(
          "term.absence-total", absenceTotal, absenceTotal.fraction().toString(), absenceTotalDays);
    }
  }

  /// Reads the limits of one kind of measure and lays them along its term.
  private record Scale(TermFacts facts, Rules rules, LocalDate start, Period length) {

    Rule rule(String name) {
      String kind = facts.kind().code();
      String id = name.startsWith("absence") ? kind + "." + name : kind + ".short." + name;
      Optional<Rule> minor = isMinor() ? rules.find(id + ".minor") : Optional.empty();
      return minor.or(() -> rules.find(id)).orElse(null);
    }

    Period share(Rule rule) {
      return rule == null || length == null
          ? Period.ZERO
          : DateMath.share(length, rule.fraction(), rules.get("MONTH.days").number());
    }

    /// Detention before judgment that the law deducts counts as served.
    LocalDate day(Rule rule) {
      if (rule == null || start == null || length == null) {
        return null;
      }
      LocalDate day = DateMath.after(start, share(rule)).minusDays(deducted());
      return day.isBefore(start) ? start : day;
    }

    long deducted() {
      return rules
          .find(facts.kind().code() + ".detention")
          .map(ratio -> (long) ratio.number() * TermAdjustments.detainedDays(facts))
          .orElse(0L);
    }

    int daysOf(Rule total) {
      if (start == null || length == null) {
        return NONE;
      }
      long days = DateMath.days(start, DateMath.after(start, length));
      Fraction share = total.fraction();
      return Math.toIntExact(days * share.numerator() / share.denominator());
    }

    LocalDate next(LocalDate from, Rule every) {
      if (from == null || every == null) {
        return null;
      }
      return facts.adjustments().stream()
          .filter(Scale::cuts)
          .map(Adjustment::decidedOn)
          .filter(Objects::nonNull)
          .max(LocalDate::compareTo)
          .map(last -> DateMath.later(from, DateMath.after(last, every.period())))
          .orElse(null);
    }

    private static boolean cuts(Adjustment adjustment) {
      return adjustment.type() == Adjustment.Type.SHORTENED
          || adjustment.type() == Adjustment.Type.REDUCED;
    }

    /// Under 18 on the day the third of the term is served: the youngest the rule could apply to.
    private boolean isMinor() {
      return facts.birthDate() != null
          && start != null
          && DateMath.age(facts.birthDate(), start) < rules.get("AGE.adult").number();
    }
  }
}
