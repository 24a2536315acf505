package vn.hoanhap.usecase.activity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.law.ActivityResults;

/// What the result of an entry must be: one of the choices of its type where the law's data knows
/// some, free words elsewhere.
public final class ResultRules {

  private static final ActivityResults RESULTS = new ActivityResults();

  private ResultRules() {}

  /// What the result of a type says; empty when there may be none. The type may be null.
  public static Optional<Phrase> says(ActivityType type) {
    return RESULTS.of(type).map(ActivityResults.Need::says);
  }

  /// Whether an entry of the type is refused without a result. The type may be null.
  public static boolean isDemanded(ActivityType type) {
    return RESULTS.of(type).filter(ActivityResults.Need::demanded).isPresent();
  }

  /// What the result of a type may be; empty when it is told in free words. The type may be null.
  public static List<Phrase> choices(ActivityType type) {
    return RESULTS.of(type).map(ActivityResults.Need::choices).orElse(List.of());
  }

  /// The choice that these words mean; empty when they mean none, or when the type has none.
  public static Optional<Phrase> choice(ActivityType type, String words) {
    return RESULTS.of(type).flatMap(need -> need.choice(words));
  }

  /// A stored result for the reader: a choice in their language, free words as they are.
  public static Phrase shown(String result) {
    return RESULTS.stored(result).orElse(new Phrase(result, result));
  }

  /// A result as it is stored: a choice by its own words, whichever way it was typed.
  static String stored(ActivityType type, String typed) {
    return choice(type, typed).map(Phrase::vietnamese).orElse(typed);
  }

  /// Throws when the type needs a result and has none, or another than it may have.
  static void require(ActivityType type, String result) {
    RESULTS
        .of(type)
        .filter(ActivityResults.Need::demanded)
        .ifPresent(need -> require(need, result));
  }

  private static void require(ActivityResults.Need need, String result) {
    if (result == null || result.isBlank()) {
      throw new Fault.RuleBroken("activity.result-missing", "result", need.article(), need.says());
    }
    if (!need.choices().isEmpty() && need.choice(result).isEmpty()) {
      throw new Fault.RuleBroken(
          "activity.result-other",
          "result",
          need.article(),
          result,
          new Phrase(joined(need, Phrase::vietnamese), joined(need, Phrase::english)));
    }
  }

  private static String joined(ActivityResults.Need need, Function<Phrase, String> language) {
    return need.choices().stream().map(language).collect(joining("; "));
  }
}
