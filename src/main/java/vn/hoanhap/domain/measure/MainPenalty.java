package vn.hoanhap.domain.measure;

import java.time.Period;

/// The principal penalty as pronounced (hình phạt chính đã tuyên). `length` is the pronounced
/// prison term, also behind a suspended sentence, or the length of non-custodial reform; null for
/// the others.
public record MainPenalty(Type type, Period length) {

  /// The codes of the command line's `mainPenalty.type`.
  public enum Type {
    WARNING("warning"),
    FINE("fine"),
    NON_CUSTODIAL("non-custodial"),
    SUSPENDED("suspended"),
    PRISON("prison"),
    LIFE("life"),
    DEATH_COMMUTED("death-commuted"),
    EXEMPTED("exempted");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /// The type with the stored code.
    public static Type of(String code) {
      for (Type type : values()) {
        if (type.code.equals(code)) {
          return type;
        }
      }
      throw new IllegalArgumentException("unknown penalty type");
    }
  }
}
