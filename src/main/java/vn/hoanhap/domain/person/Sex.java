package vn.hoanhap.domain.person;

/// Sex as written on the identity paper.
public enum Sex {
  MALE("male"),
  FEMALE("female");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /// The stored and exchanged code.
  public String code() {
    return code;
  }

  /// The sex with the stored code.
  public static Sex of(String code) {
    for (Sex sex : values()) {
      if (sex.code.equals(code)) {
        return sex;
      }
    }
    throw new IllegalArgumentException("unknown sex code");
  }
}
