package vn.hoanhap.domain.measure;

import java.util.EnumSet;
import java.util.Set;
import vn.hoanhap.domain.Fault;

/// The life of a measure, and the one place that says which step may follow which.
public enum MeasureStatus {
  /// Typed in, legal basis incomplete: in no list and no report, gone after seven days.
  DRAFT("draft"),
  /// In force.
  ACTIVE("active"),
  /// Paused by a paper: detention, suspension.
  SUSPENDED("suspended"),
  /// A fact or the law is unclear; a person must decide.
  NEEDS_REVIEW("needs-review"),
  /// The term has run out; out of every active list, closing papers still missing.
  ENDED_AWAITING_PAPERS("ended-awaiting-papers"),
  /// Closed with its paper; masked.
  CLOSED("closed"),
  /// Erased; only a tombstone is left.
  ERASED("erased");

  private final String code;

  MeasureStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The code under which texts name the status for a kind: nobody is managed under a fine, it is
  /// recorded.
  public String nameFor(MeasureKind kind) {
    return this == ACTIVE && kind.isSanction() ? code + ".recorded" : code;
  }

  /// The states that may follow this one.
  public Set<MeasureStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(ACTIVE, ERASED);
      case ACTIVE -> EnumSet.of(SUSPENDED, NEEDS_REVIEW, ENDED_AWAITING_PAPERS, CLOSED);
      case SUSPENDED -> EnumSet.of(ACTIVE, NEEDS_REVIEW, ENDED_AWAITING_PAPERS, CLOSED);
      case NEEDS_REVIEW -> EnumSet.of(ACTIVE, SUSPENDED, ENDED_AWAITING_PAPERS, CLOSED);
      // Back to active only with a paper that prolongs the term or corrects a date.
      case ENDED_AWAITING_PAPERS -> EnumSet.of(ACTIVE, CLOSED);
      case CLOSED -> EnumSet.of(ERASED, ACTIVE);
      case ERASED -> EnumSet.noneOf(MeasureStatus.class);
    };
  }

  /// Counts as under management: in lists, in reports, in the monthly cycle.
  public boolean isCurrent() {
    return this == ACTIVE || this == SUSPENDED || this == NEEDS_REVIEW;
  }

  /// In force, or over and waiting for its closing papers: the file is open to everybody.
  public boolean isOpen() {
    return isCurrent() || this == ENDED_AWAITING_PAPERS;
  }

  /// Ends by itself when its last day is past. What needs review waits for a person: nobody may be
  /// taken out of sight while it is not known whether the term is over.
  public boolean endsByItself() {
    return this == ACTIVE || this == SUSPENDED;
  }

  /// Throws unless `other` may follow.
  public void requireMoveTo(MeasureStatus other) {
    if (!next().contains(other)) {
      throw new Fault.RuleBroken("measure.bad-step", "status", "", code, other.code);
    }
  }

  /// The status with the stored code.
  public static MeasureStatus of(String code) {
    for (MeasureStatus status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("unknown measure status");
  }
}
