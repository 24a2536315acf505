package vn.hoanhap.domain.measure;

/// The paper a measure rests on.
public enum BasisType {
  /// Bản án.
  JUDGMENT("judgment"),
  /// Quyết định thi hành án.
  EXECUTION_DECISION("execution-decision"),
  /// Giấy chứng nhận chấp hành xong án phạt tù.
  RELEASE_CERTIFICATE("release-certificate"),
  /// Quyết định hoặc giấy chứng nhận đặc xá.
  AMNESTY("amnesty"),
  /// Quyết định của Tòa án (tha tù, hoãn, tạm đình chỉ, cai nghiện bắt buộc).
  COURT_DECISION("court-decision"),
  /// Quyết định của Trưởng Công an cấp xã.
  POLICE_DECISION("police-decision"),
  /// Quyết định của Chủ tịch Ủy ban nhân dân cấp xã.
  COMMITTEE_DECISION("committee-decision"),
  /// Quyết định xử phạt vi phạm hành chính.
  SANCTION_DECISION("sanction-decision"),
  /// Giấy của cơ sở y tế (điều trị thay thế): the number and date alone.
  FACILITY_PAPER("facility-paper");

  private final String code;

  BasisType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The type with the stored code.
  public static BasisType of(String code) {
    for (BasisType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown basis type");
  }
}
