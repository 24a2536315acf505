package vn.hoanhap.ui.measure;

import java.util.List;
import java.util.stream.Stream;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;

/// Which fields a kind of measure needs, and the paper it usually rests on.
final class KindFields {

  private KindFields() {}

  /// The paper of most measures of the kind; offered first, never forced.
  static BasisType usualBasis(MeasureKind kind) {
    return switch (kind) {
      case AT, QC, CCT, TQCD -> BasisType.JUDGMENT;
      case CTKGG -> BasisType.EXECUTION_DECISION;
      case TTH, HOAN, TDC, CNBB -> BasisType.COURT_DECISION;
      case CHX -> BasisType.RELEASE_CERTIFICATE;
      case SDTP -> BasisType.POLICE_DECISION;
      case CNTN, SCN, GDX -> BasisType.COMMITTEE_DECISION;
      case DTTT -> BasisType.FACILITY_PAPER;
      case VPHC_CB, VPHC_MD -> BasisType.SANCTION_DECISION;
    };
  }

  /// Has a term whose start is a fact of its own: all but the fines, where the decision's day
  /// counts.
  static boolean hasTerm(MeasureKind kind) {
    return !kind.isSanction();
  }

  /// The paper pronounces how long.
  static boolean hasLength(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, TTH, QC, CCT, TQCD, HOAN, TDC, CNTN, CNBB, GDX -> true;
      case CHX, SDTP, SCN, DTTT, VPHC_CB, VPHC_MD -> false;
    };
  }

  /// Days held before judgment shorten the term (BLHS 36.1).
  static boolean countsDetention(MeasureKind kind) {
    return kind == MeasureKind.CTKGG;
  }

  /// The paper may state the last day.
  static boolean hasStatedEnd(MeasureKind kind) {
    return kind != MeasureKind.CHX && !kind.isSanction();
  }

  /// The reasons that a measure of a kind can be closed for; a death is recorded on the person and
  /// closes them all.
  static List<CloseReason> closings(MeasureKind kind) {
    return Stream.of(CloseReason.values()).filter(reason -> fits(kind, reason)).toList();
  }

  /// The reasons an older file may have been closed for: what the law forgets is not entered, who
  /// moved away is another post's.
  static List<CloseReason> oldClosings(MeasureKind kind) {
    return closings(kind).stream()
        .filter(
            reason ->
                switch (reason) {
                  case EXPUNGED, LAPSED, TRANSFERRED -> false;
                  default -> true;
                })
        .toList();
  }

  private static boolean fits(MeasureKind kind, CloseReason reason) {
    return switch (reason) {
      case EXPUNGED -> kind == MeasureKind.CHX;
      case LAPSED -> kind.isSanction();
      case EXPIRED -> !kind.isSanction() && kind != MeasureKind.CHX;
      case EXEMPTED -> kind.restsOnConviction() && kind != MeasureKind.CHX;
      case STOPPED -> !kind.restsOnConviction() && !kind.isSanction();
      case TRANSFERRED, IMPRISONED, EMIGRATED, MISSING, CANCELLED, REPLACED -> true;
      case DIED -> false;
    };
  }
}
