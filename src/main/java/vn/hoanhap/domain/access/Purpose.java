package vn.hoanhap.domain.access;

/// Why a record is opened (NĐ160/2026 Điều 13.2: access states its purpose). Opening a closed or a
/// sealed record needs one with a written reason.
public enum Purpose {
  /// The daily work with a person under an active measure.
  CARE("care"),
  /// A complaint, correction or request of the person.
  REQUEST("request"),
  /// Checking papers for a closing, a transfer or an expungement.
  PAPERS("papers"),
  /// Inspection by the chief or a superior body.
  INSPECTION("inspection");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
