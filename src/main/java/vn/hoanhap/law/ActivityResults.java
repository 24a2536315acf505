package vn.hoanhap.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.Phrase;

/// Which entries of the log say nothing without their result, and what that result says, as data
/// with its article.
public final class ActivityResults {

  /// What the result of a type says, and the article that asks for it.
  public record Need(Phrase says, String article) {}

  private final Map<ActivityType, Need> needs = new LinkedHashMap<>();

  /// The table this program was delivered with.
  ///
  /// @throws IllegalArgumentException when a line is malformed
  public ActivityResults() {
    for (String line : Resources.lines(Resources.open("results.txt"))) {
      if (!line.startsWith("type |")) {
        Columns columns = Columns.of(line);
        ActivityType type = ActivityType.of(columns.next());
        String article = columns.next();
        needs.put(type, new Need(new Phrase(columns.next(), columns.last()), article));
      }
    }
  }

  /// What the result of that type must say; empty when there may be none.
  public Optional<Need> of(ActivityType type) {
    return Optional.ofNullable(needs.get(type));
  }
}
