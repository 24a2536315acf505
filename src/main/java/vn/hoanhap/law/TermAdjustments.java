package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.MeasureKind;

/// Lays the papers that move an end onto a term, one after the other. A paper the law gives no such
/// effect to moves nothing and is named in a warning: a burden is never prolonged by inference.
final class TermAdjustments {

  private final TermFacts facts;
  private final Rules rules;
  private final Explanation why;
  private final int monthDays;

  TermAdjustments(TermFacts facts, Rules rules, Explanation why) {
    this.facts = facts;
    this.rules = rules;
    this.why = why;
    this.monthDays = rules.get("MONTH.days").number();
  }

  /// Days of detention that count for this term: held before judgment, and detention papers since.
  static long detainedDays(TermFacts facts) {
    long since =
        facts.adjustments().stream()
            .filter(adjustment -> adjustment.type() == Adjustment.Type.DETAINED)
            .mapToLong(TermAdjustments::days)
            .sum();
    return facts.detentionDays() + since;
  }

  /// The last day of the term.
  LocalDate end(LocalDate start, Period length, TermReduction reduction) {
    LocalDate end = DateMath.after(start, length);
    why.because("term.end", rules.get("DATE.end"), start, length, end);
    if (DateMath.isClamped(start, length)) {
      why.because("term.month-end", rules.get("DATE.month-end"), start, end);
    }
    end = cut(start, length, end, reduction);
    end = detained(start, end);
    for (Adjustment adjustment : facts.adjustments()) {
      end = moved(adjustment, end);
    }
    return end;
  }

  private LocalDate cut(LocalDate start, Period length, LocalDate whole, TermReduction reduction) {
    Period left = length;
    LocalDate end = whole;
    for (Adjustment adjustment : facts.adjustments()) {
      boolean cuts =
          adjustment.type() == Adjustment.Type.SHORTENED
              || adjustment.type() == Adjustment.Type.REDUCED;
      if (cuts && adjustment.length() != null) {
        checkStep(adjustment, end);
        left = DateMath.less(left, adjustment.length(), monthDays);
        end = DateMath.after(start, left);
        why.because(
            "term." + adjustment.type().code(),
            power(),
            adjustment.length(),
            paperDate(adjustment),
            end);
      } else if (cuts) {
        why.miss("adjustmentLength");
      }
    }
    return floor(end, whole, reduction);
  }

  /// However often a term is cut, a part of it must really be served.
  private LocalDate floor(LocalDate end, LocalDate whole, TermReduction reduction) {
    LocalDate floor = reduction.mustServeUntil();
    if (floor == null || end.equals(whole) || !end.isBefore(floor)) {
      return end;
    }
    why.because("term.floor", reduction.served(), floor);
    why.warn("term.below-minimum", reduction.served(), end, floor);
    return floor;
  }

  /// The rule that lets a court cut this term, else the one that says how it runs.
  private Rule power() {
    String kind = facts.kind().code();
    return rules.find(kind + ".short.after").orElseGet(() -> rules.get("START." + kind));
  }

  /// The end stood on `before` when the paper cut it.
  private void checkStep(Adjustment adjustment, LocalDate before) {
    String kind = facts.kind().code() + ".short.step.";
    rules
        .find(kind + "max")
        .filter(max -> DateMath.longer(adjustment.length(), max.period(), monthDays))
        .ifPresent(max -> why.warn("term.step", max, adjustment.length(), max.period()));
    rules
        .find(kind + "min")
        .filter(min -> !isShortRest(adjustment, before))
        .filter(min -> DateMath.longer(min.period(), adjustment.length(), monthDays))
        .ifPresent(min -> why.warn("term.step", min, adjustment.length(), min.period()));
  }

  /// What is left is so little that a court may cut it whole, however short.
  private boolean isShortRest(Adjustment adjustment, LocalDate before) {
    Optional<Rule> rest = rules.find(facts.kind().code() + ".short.rest");
    return rest.isPresent()
        && adjustment.decidedOn() != null
        && !before.isAfter(DateMath.after(adjustment.decidedOn(), rest.get().period()));
  }

  private LocalDate detained(LocalDate start, LocalDate end) {
    long days = detainedDays(facts);
    Optional<Rule> ratio = rules.find(facts.kind().code() + ".detention");
    if (days <= 0 || ratio.isEmpty()) {
      return end;
    }
    Rule rule = ratio.get();
    if (rule.number() == 0) {
      why.quote(rule);
      return end;
    }
    long counted = days * rule.number();
    LocalDate earlier = DateMath.later(start, end.minusDays(counted));
    why.because("term.detention", rule, days, rule.number(), counted, earlier);
    return earlier;
  }

  private LocalDate moved(Adjustment adjustment, LocalDate end) {
    return switch (adjustment.type()) {
      case SHORTENED, REDUCED -> end;
      case EXEMPTED -> exempted(adjustment, end);
      case NOT_COUNTED -> stretched(adjustment, "not-counted", end);
      case PAUSED -> stretched(adjustment, "paused", end);
      case DETAINED -> held(adjustment, end);
      case PROLONGED -> prolonged(adjustment, end);
    };
  }

  private LocalDate exempted(Adjustment adjustment, LocalDate end) {
    LocalDate day = adjustment.decidedOn() != null ? adjustment.decidedOn() : adjustment.from();
    if (day == null) {
      why.miss("adjustmentDate");
      return end;
    }
    why.because("term.exempted", power(), day);
    return day.isBefore(end) ? day : end;
  }

  private LocalDate stretched(Adjustment adjustment, String what, LocalDate end) {
    Optional<Rule> rule = rules.find(facts.kind().code() + "." + what);
    long days = span(adjustment, adjustment.type() == Adjustment.Type.PAUSED);
    if (rule.isEmpty()) {
      why.warn("term." + what + "-no-effect", days);
      return end;
    }
    if (!rule.get().holds()) {
      why.quote(rule.get());
      stopIfLonger(adjustment, days, end);
      return end;
    }
    LocalDate later = end.plusDays(days);
    why.because("term." + what, rule.get(), days, later);
    return later;
  }

  private LocalDate held(Adjustment adjustment, LocalDate end) {
    if (rules.find(facts.kind().code() + ".detention").isPresent()) {
      return end;
    }
    if (facts.kind() == MeasureKind.SDTP) {
      return stretched(adjustment, "paused", end);
    }
    why.warn("term.detained-no-effect", days(adjustment));
    return end;
  }

  /// Drug-user management: a detention longer than what is left ends it by a decision to stop.
  private void stopIfLonger(Adjustment adjustment, long days, LocalDate end) {
    LocalDate from = adjustment.from();
    if (from != null && days > DateMath.days(from, end)) {
      why.warn("term.stop-instead", rules.get("SDTP.paused"), end);
    }
  }

  private LocalDate prolonged(Adjustment adjustment, LocalDate end) {
    LocalDate later = end.plusDays(adjustment.days());
    if (adjustment.length() != null) {
      later = DateMath.after(later, adjustment.length());
    }
    if (adjustment.to() != null) {
      later = adjustment.to();
    }
    why.because("term.prolonged", rules.paperGoverns(facts.kind()), paperDate(adjustment), later);
    return later;
  }

  /// The days a paper states, or those from its first to its last day, both counted.
  private static long days(Adjustment adjustment) {
    if (adjustment.days() > 0 || adjustment.from() == null || adjustment.to() == null) {
      return adjustment.days();
    }
    return DateMath.days(adjustment.from(), adjustment.to()) + 1;
  }

  /// The days a paper states, or those it spans, up to today while it runs. A pause ends on the day
  /// management resumes; for other papers both days count.
  private long span(Adjustment adjustment, boolean lastDayExcluded) {
    if (adjustment.days() > 0 || adjustment.from() == null) {
      return adjustment.days();
    }
    LocalDate to = adjustment.to() != null ? adjustment.to() : rules.dates().today();
    return Math.max(0, DateMath.days(adjustment.from(), to) + (lastDayExcluded ? 0 : 1));
  }

  private static Object paperDate(Adjustment adjustment) {
    return adjustment.decidedOn() == null ? "…" : adjustment.decidedOn();
  }
}
