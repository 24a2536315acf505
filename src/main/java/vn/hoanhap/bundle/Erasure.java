package vn.hoanhap.bundle;

/// Why a record was erased.
public enum Erasure {
  /// The time for which a closed record is kept is over.
  RETENTION("retention"),
  /// The conviction is expunged, or the fine has lapsed.
  LAPSE("lapse"),
  /// It was entered by mistake.
  MISTAKE("mistake");

  private final String code;

  Erasure(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The reason with the written code.
  public static Erasure of(String code) {
    for (Erasure erasure : values()) {
      if (erasure.code.equals(code)) {
        return erasure;
      }
    }
    throw new IllegalArgumentException("unknown erasure rule");
  }
}
