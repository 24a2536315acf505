package vn.hoanhap.app.command;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the values of the input that the register recognises and does not keep: what the law does
/// not want stored (ethnicity, religion, kind of drug, test results, amounts of fines) and what the
/// register works out itself. Nothing disappears without being counted here.
final class LeftOut {

  private final Map<String, Integer> counts = new TreeMap<>();

  /// Recognises these fields in a line.
  void skip(JsonObject line, List<String> names) {
    for (String name : names) {
      if (line.skip(name)) {
        counts.merge(name, 1, Integer::sum);
      }
    }
  }

  /// How often each field was left out.
  Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
