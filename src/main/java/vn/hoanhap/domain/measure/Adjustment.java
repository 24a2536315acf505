package vn.hoanhap.domain.measure;

import java.time.LocalDate;
import java.time.Period;

/// A paper that moves the end of a term. Which of `length`, `days`, `from` and `to` are set depends
/// on the type; `decisionNumber`, `decidedOn` and `issuer` name the paper.
public record Adjustment(
    long id,
    Type type,
    Period length,
    int days,
    LocalDate from,
    LocalDate to,
    String decisionNumber,
    LocalDate decidedOn,
    String issuer) {

  /// The codes of the command line's `adjustments[].type`.
  public enum Type {
    /// Rút ngắn thời gian thử thách.
    SHORTENED("shortened"),
    /// Giảm thời hạn chấp hành.
    REDUCED("reduced"),
    /// Miễn chấp hành phần còn lại.
    EXEMPTED("exempted"),
    /// Thời gian không được tính vào thời hạn (vắng mặt không phép).
    NOT_COUNTED("not-counted"),
    /// Tạm đình chỉ quản lý.
    PAUSED("paused"),
    /// Bị tạm giữ, tạm giam.
    DETAINED("detained"),
    /// Kéo dài theo văn bản của cơ quan có thẩm quyền.
    PROLONGED("prolonged");

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
      throw new IllegalArgumentException("unknown adjustment type");
    }
  }
}
