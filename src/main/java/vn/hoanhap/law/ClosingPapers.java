package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;

/// Which paper of the checklist proves that a measure was closed, as data: what is typed as the
/// number of the closing is the number of that paper in the file.
public final class ClosingPapers {

  private final DossierChecklist checklist;
  private final Map<CloseReason, List<String>> codes = new EnumMap<>(CloseReason.class);

  /// Reads the shipped table against a checklist.
  ///
  /// @throws IllegalArgumentException when a line is malformed
  public ClosingPapers(DossierChecklist checklist) {
    this.checklist = checklist;
    for (String line : Resources.lines(Resources.open("closings.txt"))) {
      if (!line.startsWith("reason |")) {
        Columns columns = Columns.of(line);
        codes.put(CloseReason.of(columns.next()), List.of(columns.last().split(",\\s*")));
      }
    }
  }

  /// The paper that a closing for that reason brings into a file of that kind under the law of a
  /// day; empty when its checklist has none.
  public Optional<DossierChecklist.Item> of(MeasureKind kind, CloseReason reason, LocalDate day) {
    List<DossierChecklist.Item> items = checklist.items(kind, day);
    return codes.getOrDefault(reason, List.of()).stream()
        .flatMap(code -> items.stream().filter(item -> item.code().equals(code)))
        .findFirst();
  }
}
