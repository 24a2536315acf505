package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;

/// Which papers of the checklist a measure brings by itself, as data: the judgment or decision that
/// it rests on is typed once, with its number and day, and is in the file by that.
public final class BasisPapers {

  private final DossierChecklist checklist;
  private final Map<MeasureKind, Map<BasisType, List<String>>> codes =
      new EnumMap<>(MeasureKind.class);

  /// Reads the shipped table against a checklist.
  ///
  /// @throws IllegalArgumentException when a line is malformed
  public BasisPapers(DossierChecklist checklist) {
    this.checklist = checklist;
    for (String line : Resources.lines(Resources.open("bases.txt"))) {
      if (!line.startsWith("kind |")) {
        Columns columns = Columns.of(line);
        codes
            .computeIfAbsent(MeasureKind.of(columns.next()), kind -> new EnumMap<>(BasisType.class))
            .put(BasisType.of(columns.next()), List.of(columns.last().split(",\\s*")));
      }
    }
  }

  /// The paper of the checklist of a kind that a basis of that type is, under the law of a day;
  /// empty when its checklist has none.
  public Optional<String> code(MeasureKind kind, BasisType type, LocalDate day) {
    List<DossierChecklist.Item> items = checklist.items(kind, day);
    return codes.getOrDefault(kind, Map.of()).getOrDefault(type, List.of()).stream()
        .filter(code -> items.stream().anyMatch(item -> item.code().equals(code)))
        .findFirst();
  }

  /// The papers that the legal basis and the judgment of a measure are, each as present with its
  /// number and day, by code.
  public Map<String, DossierItem> of(Measure measure, LocalDate day) {
    Map<String, DossierItem> papers = new LinkedHashMap<>();
    LegalBasis basis = measure.basis();
    if (basis != null) {
      code(measure.kind(), basis.type(), day)
          .ifPresent(code -> papers.put(code, paper(measure, code, basis.number(), basis.date())));
    }
    Conviction judged = measure.conviction();
    if (judged != null && judged.judgmentNumber() != null && !judged.judgmentNumber().isBlank()) {
      code(measure.kind(), BasisType.JUDGMENT, day)
          .ifPresent(
              code ->
                  papers.putIfAbsent(
                      code, paper(measure, code, judged.judgmentNumber(), judged.judgmentDate())));
    }
    return papers;
  }

  private static DossierItem paper(Measure measure, String code, String number, LocalDate date) {
    return new DossierItem(measure.id(), code, DossierItem.State.PRESENT, number.strip(), date, "");
  }
}
