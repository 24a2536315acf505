package vn.hoanhap.domain.person;

/// Whether the person has work, as the monthly statistics count it.
public enum Employment {
  STABLE("stable"),
  UNSTABLE("unstable"),
  NONE("none"),
  UNKNOWN("unknown");

  private final String code;

  Employment(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The value with the stored code.
  public static Employment of(String code) {
    for (Employment value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("unknown employment code");
  }
}
