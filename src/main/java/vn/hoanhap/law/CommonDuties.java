package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// What every measure brings: closing papers after the end, papers missing from the file, and the
/// notice to the new commune when the person has moved.
final class CommonDuties {

  private final DutyDesk desk;
  private final Deadline end;
  private final Map<MeasureKind, Deadline> close;
  private final Map<MeasureKind, Deadline> papers;
  private final Deadline transfer;
  private final Deadline move;
  private final Deadline releasedMove;

  CommonDuties(DutyDesk desk) {
    this.desk = desk;
    this.end = desk.deadline("DUTY.end");
    this.close = byKind("DUTY.close");
    this.papers = byKind("DUTY.papers");
    this.transfer = desk.deadline("DUTY.transfer");
    this.move = desk.deadline("DUTY.move");
    this.releasedMove = desk.deadline("DUTY.chx.move");
  }

  void add(DutyFacts facts) {
    closing(facts);
    if (facts.kind().isSanction() || !facts.isCurrent(desk.today())) {
      return;
    }
    LocalDate since = facts.takenOver();
    if (facts.missingPapers() > 0 && since != null && facts.status() != MeasureStatus.DRAFT) {
      desk.oweAfter(facts, "papers", papers.get(facts.kind()), since);
    }
    if (facts.movedOn() != null) {
      desk.oweAfter(facts, "transfer", handOn(facts.kind().category()), facts.movedOn());
    }
  }

  /// The articles on closing and on the papers of a file differ from kind to kind.
  private Map<MeasureKind, Deadline> byKind(String rule) {
    return Arrays.stream(MeasureKind.values())
        .filter(kind -> !kind.isSanction())
        .collect(
            Collectors.toMap(
                Function.identity(), kind -> desk.deadline(desk.rules().named(rule, kind))));
  }

  private Deadline handOn(Category category) {
    return switch (category) {
      case DRUGS -> transfer;
      case RELEASED -> releasedMove;
      default -> move;
    };
  }

  /// A lapsed sanction needs no paper: it is masked by itself. Once the ending decision is
  /// proposed, the closing papers are what is left.
  private void closing(DutyFacts facts) {
    if (facts.kind().isSanction() || !facts.isOver(desk.today()) || facts.endsOn() == null) {
      return;
    }
    boolean proposed = facts.hasPaper(DossierChecklist.END_PROPOSAL);
    if (facts.kind().category() == Category.COMMUNITY && !proposed) {
      desk.oweAfter(facts, "end-propose", end, facts.endsOn());
    } else {
      LocalDate sent = facts.papers().get(DossierChecklist.END_PROPOSAL);
      desk.oweAfter(facts, "close", close.get(facts.kind()), DateMath.later(sent, facts.endsOn()));
    }
  }
}
