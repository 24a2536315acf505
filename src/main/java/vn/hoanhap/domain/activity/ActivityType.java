package vn.hoanhap.domain.activity;

/// What was done. The digit is the key that picks the type in the quick log, 0 when it has none.
public enum ActivityType {
  /// Gặp, làm việc trực tiếp (NĐ231/2026 Điều 15; TT10/2024 Điều 9).
  GAP("GAP", 1),
  /// Giáo dục, tư vấn pháp luật (NĐ231/2026 Điều 14.2).
  GDPL("GD-PL", 2),
  /// Trợ giúp tâm lý (NĐ49/2020 Điều 10.1): the form of help, never what was said.
  TL("TL", 3),
  /// Hỗ trợ thủ tục (NĐ49/2020 Điều 10.2).
  TTHC("TTHC", 4),
  /// Đào tạo nghề (NĐ49/2020 Điều 11.1).
  NGHE("NGHE", 5),
  /// Giới thiệu việc làm (NĐ49/2020 Điều 11.2–11.4).
  VIEC("VIEC", 6),
  /// Vay vốn Ngân hàng Chính sách xã hội (QĐ22/2023).
  VAY("VAY", 7),
  /// Quỹ, câu lạc bộ tại địa phương.
  QUY("QUY", 0),
  /// Giới thiệu y tế: yes and when, never why.
  YT("YT", 0),
  /// Hỗ trợ xã hội (NĐ49/2020 Điều 12).
  XH("XH", 8),
  /// Họp kiểm điểm (NĐ231/2026 Điều 9).
  HOP("HOP", 0),
  /// Điểm danh, kiểm diện (NĐ231/2026 Điều 10).
  DD("DD", 9),
  /// Giải quyết vắng mặt.
  VM("VM", 0),
  /// Khen thưởng, biểu dương.
  KT("KT", 0),
  /// Hướng dẫn xóa án tích (TT10/2024 Điều 13).
  XAT("XAT", 0),
  /// Nhận xét, xếp loại tháng (NĐ231/2026 Điều 8.2).
  NX("NX", 0),
  /// Xác minh nơi cư trú (NĐ231/2026 Điều 5.1; NĐ163/2026 Điều 61).
  XM("XM", 0),
  /// Biên bản vi phạm nghĩa vụ.
  VP("VP", 0);

  private final String code;
  private final int digit;

  ActivityType(String code, int digit) {
    this.code = code;
    this.digit = digit;
  }

  public String code() {
    return code;
  }

  public int digit() {
    return digit;
  }

  /// The type with the stored code.
  public static ActivityType of(String code) {
    for (ActivityType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown activity type");
  }
}
