package vn.hoanhap.law;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;

/// Which main penalties can stand behind a measure of a kind, as data with its article: nobody is
/// released from prison who was only warned.
public final class KindPenalties {

  private final Map<MeasureKind, List<MainPenalty.Type>> penalties =
      new EnumMap<>(MeasureKind.class);

  /// The table this program was delivered with.
  ///
  /// @throws IllegalArgumentException when a line is malformed
  public KindPenalties() {
    for (String line : Resources.lines(Resources.open("penalties.txt"))) {
      if (!line.startsWith("kind |")) {
        Columns columns = Columns.of(line);
        penalties.put(MeasureKind.of(columns.next()), types(columns.next()));
      }
    }
  }

  private static List<MainPenalty.Type> types(String codes) {
    return Arrays.stream(codes.split(",\\s*")).map(MainPenalty.Type::of).toList();
  }

  /// The penalties of a kind, the usual one first; empty when it rests on no judgment.
  public List<MainPenalty.Type> of(MeasureKind kind) {
    return penalties.getOrDefault(kind, List.of());
  }
}
