package vn.hoanhap.domain.measure;

/// Why a measure ended (NĐ231/2026 Điều 2.2; TT10/2024 Điều 14; NĐ163/2026 Mẫu 08, 09).
public enum CloseReason {
  /// Hết thời hạn, được cấp giấy chứng nhận.
  EXPIRED("expired"),
  /// Được xóa án tích.
  EXPUNGED("expunged"),
  /// Hết thời hạn được coi là chưa bị xử phạt.
  LAPSED("lapsed"),
  /// Chuyển nơi cư trú.
  TRANSFERRED("transferred"),
  /// Chết.
  DIED("died"),
  /// Chấp hành án phạt tù.
  IMPRISONED("imprisoned"),
  /// Định cư nước ngoài.
  EMIGRATED("emigrated"),
  /// Bị tuyên bố mất tích.
  MISSING("missing"),
  /// Dừng quản lý (ma túy).
  STOPPED("stopped"),
  /// Được miễn chấp hành.
  EXEMPTED("exempted"),
  /// Quyết định bị hủy.
  CANCELLED("cancelled"),
  /// Thay bằng quyết định mới.
  REPLACED("replaced");

  private final String code;

  CloseReason(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The measure came to its end here, so that the papers of its end belong in the file: who moved
  /// away or died leaves no certificate of completion.
  public boolean leavesEndPapers() {
    return switch (this) {
      case EXPIRED, EXPUNGED, LAPSED, EXEMPTED, STOPPED -> true;
      case TRANSFERRED, DIED, IMPRISONED, EMIGRATED, MISSING, CANCELLED, REPLACED -> false;
    };
  }

  /// It happens by law and needs no paper (BLHS 69.1; LXLVPHC 7).
  public boolean isByLaw() {
    return this == EXPUNGED || this == LAPSED;
  }

  /// The reason with the stored code.
  public static CloseReason of(String code) {
    for (CloseReason reason : values()) {
      if (reason.code.equals(code)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("unknown close reason");
  }
}
