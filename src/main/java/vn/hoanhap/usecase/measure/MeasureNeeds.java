package vn.hoanhap.usecase.measure;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.MeasureKind;

/// The facts without which a measure is not stored. Everything else may be entered later.
final class MeasureNeeds {

  private MeasureNeeds() {}

  /// Throws for the first fact that is missing; the legal basis is asked for by its own type.
  static void require(MeasureCommand command) {
    require(command.person() != null, "measure.person-missing", "person");
    require(command.kind() != null, "measure.kind-missing", "kind");
    MeasureKind kind = command.kind();
    boolean startKnown =
        command.legalStart() != null
            || kind == MeasureKind.SDTP
            || kind == MeasureKind.DTTT
            || kind.isSanction();
    require(startKnown, "measure.start-missing", "legalStart");
    boolean lengthKnown =
        command.length() != null || command.statedEnd() != null || !needsLength(kind);
    require(lengthKnown, "measure.length-missing", "length");
    require(
        !kind.isSanction() || command.sanction() != null, "measure.sanction-missing", "sanction");
    require(kind != MeasureKind.SCN || command.rehab() != null, "measure.rehab-missing", "rehab");
  }

  private static boolean needsLength(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, TTH, QC, CCT, TQCD, GDX -> true;
      case HOAN, TDC, CHX, SDTP, CNTN, CNBB, SCN, DTTT, VPHC_CB, VPHC_MD -> false;
    };
  }

  private static void require(boolean known, String key, String field) {
    if (!known) {
      throw new Fault.RuleBroken(key, field, "");
    }
  }
}
