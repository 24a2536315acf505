package vn.hoanhap.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.text.SearchKey;

/// Which entries of the log say nothing without their result, what that result says, and which
/// words it may be, as data with its article. A chosen result is stored as its Vietnamese words,
/// which every list and paper can print as they stand.
public final class ActivityResults {

  /// What the result of a type says, the article that asks for it, and what it may be: `choices` is
  /// empty where the result is told in free words. One that is not `demanded` is asked about once.
  public record Need(boolean demanded, Phrase says, String article, List<Phrase> choices) {

    /// The choice that these words mean, in either language and however the marks were typed; empty
    /// when they mean none.
    public Optional<Phrase> choice(String words) {
      String key = SearchKey.fold(words == null ? "" : words.strip());
      return choices.stream()
          .filter(
              one ->
                  SearchKey.fold(one.vietnamese()).equals(key)
                      || SearchKey.fold(one.english()).equals(key))
          .findFirst();
    }
  }

  private final Map<ActivityType, Need> needs = new LinkedHashMap<>();

  /// The table this program was delivered with.
  ///
  /// @throws IllegalArgumentException when a line is malformed
  public ActivityResults() {
    for (String line : Resources.lines(Resources.open("results.txt"))) {
      if (!line.startsWith("type |")) {
        Columns columns = Columns.of(line);
        ActivityType type = ActivityType.of(columns.next());
        boolean demanded = demanded(columns.next());
        String article = columns.next();
        Phrase says = new Phrase(columns.next(), columns.next());
        needs.put(type, new Need(demanded, says, article, choices(columns.next(), columns.last())));
      }
    }
  }

  /// What the result of that type says; empty when there may be none. The type may be null.
  public Optional<Need> of(ActivityType type) {
    return Optional.ofNullable(needs.get(type));
  }

  /// The choice of any type that is stored as these words; empty when they are free words.
  public Optional<Phrase> stored(String words) {
    return needs.values().stream()
        .flatMap(need -> need.choices().stream())
        .filter(one -> one.vietnamese().equals(words))
        .findFirst();
  }

  private static boolean demanded(String need) {
    return switch (need) {
      case "must" -> true;
      case "ask" -> false;
      default -> throw new IllegalArgumentException("neither must nor ask: " + need);
    };
  }

  private static List<Phrase> choices(String vietnamese, String english) {
    String[] words = vietnamese.split("\\s*;\\s*");
    String[] translated = english.split("\\s*;\\s*");
    if (words.length != translated.length) {
      throw new IllegalArgumentException("choices without translation: " + vietnamese);
    }
    List<Phrase> choices = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        choices.add(new Phrase(words[i], translated[i]));
      }
    }
    return List.copyOf(choices);
  }
}
