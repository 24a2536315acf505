package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;

/// What the duties over one measure are derived from, read in one pass over the register. Dates are
/// null when the thing has not happened.
///
/// @param officer the officer in charge, or null
/// @param receivedOn the day the commune received the papers
/// @param presentedOn the day the person came
/// @param endsOn the governing end, or null while there is none
/// @param reductionFrom the earliest day of shortening, reduction or exemption
/// @param mayApplyFrom the day from which a court may be asked for expungement
/// @param movedOn the day the person moved to another commune while the measure is still here
/// @param helperProposedOn when an organisation or person was last proposed
/// @param helperDecidedOn when the Chairman decided
/// @param commentedMonth the last month with a signed comment
/// @param latest the newest activity of each type on this measure
/// @param papers the date of each paper in the file by its code in [DossierChecklist]
/// @param missingPapers how many papers the checklist still misses
/// @param followedUp post-rehabilitation management has followed a completed rehabilitation
public record DutyFacts(
    MeasureId measure,
    PersonId person,
    UserId officer,
    MeasureKind kind,
    MeasureStatus status,
    LocalDate receivedOn,
    LocalDate presentedOn,
    LocalDate legalStart,
    LocalDate endsOn,
    LocalDate reductionFrom,
    LocalDate mayApplyFrom,
    LocalDate movedOn,
    LocalDate helperProposedOn,
    LocalDate helperDecidedOn,
    YearMonth commentedMonth,
    Map<ActivityType, LocalDate> latest,
    Map<String, LocalDate> papers,
    int missingPapers,
    boolean followedUp) {

  /// An activity of the type was logged on or after the day.
  boolean doneSince(ActivityType type, LocalDate day) {
    LocalDate last = latest.get(type);
    return last != null && !last.isBefore(day);
  }

  /// The paper is in the file, dated on or after the day.
  boolean hasPaperSince(String code, LocalDate day) {
    LocalDate dated = papers.get(code);
    return dated != null && !dated.isBefore(day);
  }

  /// The paper is in the file.
  boolean hasPaper(String code) {
    return papers.containsKey(code);
  }

  /// The term has run out by today, whether or not the papers are there.
  boolean isOver(LocalDate today) {
    return status == MeasureStatus.ENDED_AWAITING_PAPERS
        || (status.endsByItself() && endsOn != null && today.isAfter(endsOn));
  }

  /// Under management today.
  boolean isCurrent(LocalDate today) {
    return status.isCurrent() && !isOver(today);
  }

  /// Under management and neither paused nor held elsewhere: the monthly cycle applies.
  boolean isInCycle(LocalDate today) {
    return isCurrent(today) && status != MeasureStatus.SUSPENDED;
  }

  /// The day the commune took the measure over, or null while it is not known.
  public LocalDate takenOver() {
    return receivedOn != null ? receivedOn : legalStart;
  }

  /// The commune had taken the measure over before the day: what is owed for the time before it
  /// concerns this measure too.
  public boolean takenOverBefore(LocalDate day) {
    return takenOver() != null && takenOver().isBefore(day);
  }
}
