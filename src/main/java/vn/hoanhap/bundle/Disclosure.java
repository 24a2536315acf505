package vn.hoanhap.bundle;

import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// How much of a measure the province is told. The law of each kind decides, never convenience: who
/// has no rule that sends a named list upward is counted and nothing more.
public enum Disclosure {
  /// By name: the kinds whose own rule sends a list of people to the province. Community sentences:
  /// NĐ231/2026 Điều 8.2 and 10.1. Released people: NĐ160/2026 Điều 8.2 (identity, residence and
  /// work after the sentence). Drug users and rehabilitation: NĐ163/2026 Điều 64 (Mẫu 10), Luật
  /// PCMT Điều 48.
  NAMED,
  /// By the register's own identifier, without a name: commune education, and every record that was
  /// closed since the last receipt.
  BY_ID,
  /// In the month's figures alone: fines (no rule gives a power to manage anybody), treatment with
  /// substitution medicine (health data), sealed juvenile files (Luật TPNCTN 59/2024 Điều 134),
  /// drafts.
  COUNTED;

  /// What may be told of a measure as it stands.
  public static Disclosure of(Measure measure) {
    if (measure.sealed() || measure.status() == MeasureStatus.DRAFT) {
      return COUNTED;
    }
    Disclosure ofKind = of(measure.kind());
    boolean closed =
        measure.status() == MeasureStatus.CLOSED || measure.status() == MeasureStatus.ERASED;
    return ofKind == NAMED && closed ? BY_ID : ofKind;
  }

  /// What may be told of a kind while a measure of it is open.
  public static Disclosure of(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, TTH, QC, CCT, TQCD, HOAN, TDC, CHX, SDTP, CNTN, CNBB, SCN -> NAMED;
      case GDX -> BY_ID;
      case DTTT, VPHC_CB, VPHC_MD -> COUNTED;
    };
  }
}
