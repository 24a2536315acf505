package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.Set;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.law.DossierChecklist;

/// What has happened to a measure so far, as far as it brings papers: minutes of a review meeting
/// are missing only once there was one.
final class PaperOccasions {

  private final Measure measure;
  private final Set<ActivityType> logged;
  private final LocalDate today;

  /// `logged` are the types of all entries of the person's log.
  PaperOccasions(Measure measure, Set<ActivityType> logged, LocalDate today) {
    this.measure = measure;
    this.logged = logged;
    this.today = today;
  }

  /// Whether the file should hold that paper by now.
  boolean happened(DossierChecklist.Item paper) {
    return switch (paper.stage()) {
      case START -> true;
      case END -> hasEnded(paper);
      case DURING -> paper.occasion() == DossierChecklist.Occasion.NONE || hasCome(paper);
      case EVENT -> hasCome(paper);
    };
  }

  private boolean hasEnded(DossierChecklist.Item paper) {
    if (measure.closing() == null) {
      return measure.statusOn(today) == MeasureStatus.ENDED_AWAITING_PAPERS;
    }
    return paper.occasion() == DossierChecklist.Occasion.ENDED
        || measure.closing().reason().leavesEndPapers();
  }

  /// Whether the ending of a closed measure brings the paper: what else is missing from its file is
  /// not asked for any more.
  boolean endingBrings(DossierChecklist.Item paper) {
    boolean byEnding =
        switch (paper.occasion()) {
          case STOPPED, TRANSFERRED -> true;
          default -> paper.stage() == DossierChecklist.Stage.END;
        };
    return byEnding && happened(paper);
  }

  private boolean hasCome(DossierChecklist.Item paper) {
    return switch (paper.occasion()) {
      case NONE -> false;
      case MONTH -> hasLasted(1);
      case QUARTER -> hasLasted(3);
      case REVIEW -> logged.contains(ActivityType.HOP);
      case BREACH -> logged.contains(ActivityType.VP);
      case ABSENCE -> logged.contains(ActivityType.VM);
      case SHORTENED ->
          isMovedBy(Adjustment.Type.SHORTENED)
              || isMovedBy(Adjustment.Type.REDUCED)
              || isMovedBy(Adjustment.Type.EXEMPTED);
      case SUSPENDED ->
          measure.status() == MeasureStatus.SUSPENDED || isMovedBy(Adjustment.Type.PAUSED);
      case STOPPED -> isClosedFor(CloseReason.STOPPED);
      case TRANSFERRED -> isClosedFor(CloseReason.TRANSFERRED);
      case ENDED -> measure.closing() != null;
    };
  }

  private boolean hasLasted(int months) {
    LocalDate from = measure.term().managedFrom();
    LocalDate until = measure.closing() == null ? today : measure.closing().endedOn();
    return from != null && !from.plusMonths(months).isAfter(until);
  }

  private boolean isMovedBy(Adjustment.Type type) {
    return measure.adjustments().stream().anyMatch(paper -> paper.type() == type);
  }

  private boolean isClosedFor(CloseReason reason) {
    return measure.closing() != null && measure.closing().reason() == reason;
  }
}
