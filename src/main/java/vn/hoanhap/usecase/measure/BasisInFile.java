package vn.hoanhap.usecase.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.DossierItem.State;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.law.BasisPapers;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.change.Journal.Change;

/// Puts the paper that a measure rests on, and the judgment behind it, into the file: who typed
/// them is not asked for them again. A correction goes along; what was said of a paper by hand
/// stays.
final class BasisInFile {

  private final BasisPapers papers = new BasisPapers(DossierChecklist.shipped());
  private final DossierRepository dossier = new DossierRepository();

  /// Settles the papers of a new measure.
  List<Change> settle(Tx tx, Measure measure) {
    return follow(tx, Map.of(), papers.of(measure, tx.today()));
  }

  /// Makes the file follow a correction.
  List<Change> settle(Tx tx, Measure before, Measure after) {
    return follow(tx, papers.of(before, tx.today()), papers.of(after, tx.today()));
  }

  private List<Change> follow(
      Tx tx, Map<String, DossierItem> before, Map<String, DossierItem> after) {
    List<Change> changes = new ArrayList<>();
    for (DossierItem paper : after.values()) {
      DossierItem known = dossier.find(tx, paper.measure(), paper.code()).orElse(null);
      if (isToPut(known, before.get(paper.code()), paper)) {
        put(tx, known, paper).ifPresent(changes::add);
      }
    }
    for (DossierItem paper : before.values()) {
      DossierItem known = dossier.find(tx, paper.measure(), paper.code()).orElse(null);
      if (!after.containsKey(paper.code()) && paper.equals(known)) {
        put(tx, known, missing(paper)).ifPresent(changes::add);
      }
    }
    return changes;
  }

  // Nobody said anything of the paper, or it says what the basis said before.
  private static boolean isToPut(DossierItem known, DossierItem before, DossierItem now) {
    if (known == null) {
      return true;
    }
    boolean typedAnew = !now.equals(before);
    return switch (known.state()) {
      case PRESENT -> known.equals(before) || known.paperNumber().isEmpty();
      case MISSING -> typedAnew;
      case NOT_APPLICABLE -> false;
    };
  }

  private Optional<Change> put(Tx tx, DossierItem known, DossierItem paper) {
    if (paper.equals(known)) {
      return Optional.empty();
    }
    dossier.put(tx, paper);
    return Optional.of(Change.of(known, paper));
  }

  private static DossierItem missing(DossierItem paper) {
    return new DossierItem(paper.measure(), paper.code(), State.MISSING, "", null, "");
  }
}
