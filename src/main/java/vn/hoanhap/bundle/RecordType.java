package vn.hoanhap.bundle;

/// What a tombstone speaks of.
public enum RecordType {
  PERSON("person"),
  MEASURE("measure");

  private final String code;

  RecordType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The type with the written code.
  public static RecordType of(String code) {
    for (RecordType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown record type");
  }
}
