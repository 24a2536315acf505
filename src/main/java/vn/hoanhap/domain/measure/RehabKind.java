package vn.hoanhap.domain.measure;

/// What came before post-rehab management: it decides between one and two years (Luật PCMT 120/2025
/// Điều 42).
public enum RehabKind {
  VOLUNTARY("voluntary"),
  COMPULSORY("compulsory"),
  SUBSTITUTION("substitution");

  private final String code;

  RehabKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The kind with the stored code.
  public static RehabKind of(String code) {
    for (RehabKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown rehab kind");
  }
}
