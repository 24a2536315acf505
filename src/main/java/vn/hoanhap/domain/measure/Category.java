package vn.hoanhap.domain.measure;

/// The four groups the headline report counts. The letter marks the group in lists, in grey: a
/// category is no judgement.
public enum Category {
  RELEASED("released", 'R'),
  COMMUNITY("community", 'C'),
  DRUGS("drugs", 'D'),
  GAMBLING_PROSTITUTION("gambling-prostitution", 'V');

  private final String code;
  private final char letter;

  Category(String code, char letter) {
    this.code = code;
    this.letter = letter;
  }

  public String code() {
    return code;
  }

  public char letter() {
    return letter;
  }

  /// The category with the stored code.
  public static Category of(String code) {
    for (Category value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("unknown category code");
  }
}
