package vn.hoanhap.usecase.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A field whose text changed; null stands for "not there".
public record FieldDifference(String field, String before, String after) {

  private static final Set<String> NOT_CONTENT = Set.of("id", "key", "version");

  /// What differs between two states of one record, in the order of its fields. Either may be null:
  /// then everything in the other came, or went.
  public static List<FieldDifference> between(Record before, Record after) {
    Map<String, String> old = before == null ? Map.of() : RecordFields.of(before);
    Map<String, String> now = after == null ? Map.of() : RecordFields.of(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeAll(NOT_CONTENT);
    List<FieldDifference> differences = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(old.get(name), now.get(name))) {
        differences.add(new FieldDifference(name, old.get(name), now.get(name)));
      }
    }
    return List.copyOf(differences);
  }

  /// Whether two states of one record say the same; an empty text says as little as none, so that a
  /// form that is saved untouched changes nothing.
  public static boolean isNone(Record before, Record after) {
    return between(before, after).stream().allMatch(FieldDifference::saysNothing);
  }

  private boolean saysNothing() {
    return (before == null || before.isEmpty()) && (after == null || after.isEmpty());
  }
}
