package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.clock.Reason;

/// Gathers, while an answer is being worked out, the steps that led to it, what to look at, and the
/// facts that would settle what stays open.
final class Explanation {

  /// The key of a reason that quotes a rule of the book: its Vietnamese and its English sentence.
  static final String RULE = "rule";

  private static final char INFERENCE = 'C';

  private final List<Reason> reasons = new ArrayList<>();
  private final List<Reason> warnings = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private boolean review;

  /// The rule itself is a reason, quoted as the book words it.
  void quote(Rule rule) {
    reasons.add(quotation(rule));
  }

  /// The reason that quotes a rule.
  static Reason quotation(Rule rule) {
    return reason(RULE, rule, new Phrase(rule.sentence(), rule.meaning()));
  }

  /// A step that rests on a rule.
  void because(String key, Rule rule, Object... arguments) {
    reasons.add(reason(key, rule, arguments));
  }

  /// A step that rests on arithmetic or on a paper alone.
  void because(String key, Object... arguments) {
    reasons.add(new Reason(key, List.of(arguments), "", "", INFERENCE));
  }

  /// Something to look at, with the rule behind it.
  void warn(String key, Rule rule, Object... arguments) {
    warnings.add(reason(key, rule, arguments));
  }

  /// A term that begins before its judgment: lawful where the paper on file is a later judgment
  /// that keeps the start of an earlier one (NQ02/2018 Điều 5), else a slip. `judged` may be null.
  void warnBeforeJudgment(Rule rule, LocalDate start, LocalDate judged) {
    if (judged != null && start.isBefore(judged)) {
      warn("term.start-before-judgment", rule, start, judged);
    }
  }

  /// Something to look at.
  void warn(String key, Object... arguments) {
    warnings.add(new Reason(key, List.of(arguments), "", "", INFERENCE));
  }

  /// A fact that would settle the answer: the text is `law.missing.FACT`.
  void miss(String fact) {
    missing.add(fact);
  }

  /// Takes over the steps of another answer.
  void include(List<Reason> otherReasons, List<Reason> otherWarnings, List<String> otherMissing) {
    reasons.addAll(otherReasons);
    warnings.addAll(otherWarnings);
    missing.addAll(otherMissing);
  }

  /// What is known leaves the answer open: a person must look.
  void review() {
    review = true;
  }

  boolean needsReview() {
    return review;
  }

  boolean isMissing(String fact) {
    return missing.contains(fact);
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  List<Reason> warnings() {
    return List.copyOf(warnings);
  }

  List<String> missing() {
    return List.copyOf(missing);
  }

  private static Reason reason(String key, Rule rule, Object... arguments) {
    return new Reason(key, List.of(arguments), rule.article(), rule.source(), rule.confidence());
  }
}
