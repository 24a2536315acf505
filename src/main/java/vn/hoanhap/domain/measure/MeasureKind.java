package vn.hoanhap.domain.measure;

import static vn.hoanhap.domain.measure.Category.COMMUNITY;
import static vn.hoanhap.domain.measure.Category.DRUGS;
import static vn.hoanhap.domain.measure.Category.GAMBLING_PROSTITUTION;
import static vn.hoanhap.domain.measure.Category.RELEASED;

/// The lawful grounds of management (loại biện pháp), each with the code that papers, bundles and
/// the store use. A code never changes its meaning.
public enum MeasureKind {
  /// Án treo (BLHS 65).
  AT("AT", COMMUNITY),
  /// Cải tạo không giam giữ (BLHS 36).
  CTKGG("CTKGG", COMMUNITY),
  /// Tha tù trước thời hạn có điều kiện (BLHS 66).
  TTH("TTH", COMMUNITY),
  /// Quản chế (BLHS 43).
  QC("QC", COMMUNITY),
  /// Cấm cư trú (BLHS 42).
  CCT("CCT", COMMUNITY),
  /// Tước một số quyền công dân; cấm đảm nhiệm chức vụ, cấm hành nghề (BLHS 41, 44).
  TQCD("TQCD", COMMUNITY),
  /// Hoãn chấp hành án phạt tù (BLHS 67).
  HOAN("HOAN", COMMUNITY),
  /// Tạm đình chỉ chấp hành án phạt tù (BLHS 68).
  TDC("TDC", COMMUNITY),
  /// Chấp hành xong án phạt tù hoặc được đặc xá, chưa được xóa án tích (TT10/2024 Điều 7).
  CHX("CHX", RELEASED),
  /// Người sử dụng trái phép chất ma túy (Luật PCMT 120/2025 Điều 24).
  SDTP("SDTP", DRUGS),
  /// Cai nghiện tự nguyện tại gia đình, cộng đồng (Luật PCMT 120/2025 Điều 29–34).
  CNTN("CNTN", DRUGS),
  /// Cai nghiện bắt buộc (Luật PCMT 120/2025 Điều 35): the person is away, only the status is kept.
  CNBB("CNBB", DRUGS),
  /// Quản lý sau cai nghiện (Luật PCMT 120/2025 Điều 42).
  SCN("SCN", DRUGS),
  /// Điều trị nghiện bằng thuốc thay thế: the status alone, no health data.
  DTTT("DTTT", DRUGS),
  /// Giáo dục tại xã, phường, đặc khu (Luật XLVPHC 89–90).
  GDX("GDX", GAMBLING_PROSTITUTION),
  /// Bị xử phạt hành chính về cờ bạc (NĐ282/2025 Điều 36): a record until the lapse, no management.
  VPHC_CB("VPHC_CB", GAMBLING_PROSTITUTION),
  /// Bị xử phạt hành chính về mua dâm, bán dâm (NĐ282/2025 Điều 32–33): as above, restricted view.
  VPHC_MD("VPHC_MD", GAMBLING_PROSTITUTION);

  private final String code;
  private final Category category;

  MeasureKind(String code, Category category) {
    this.code = code;
    this.category = category;
  }

  public String code() {
    return code;
  }

  public Category category() {
    return category;
  }

  /// Rests on a conviction whose expungement is computed.
  public boolean restsOnConviction() {
    return category == RELEASED || category == COMMUNITY;
  }

  /// Rests on an administrative fine that lapses by itself.
  public boolean isSanction() {
    return this == VPHC_CB || this == VPHC_MD;
  }

  /// Served in the community under NĐ231/2026: monthly roll-call, monthly comment, plan, helper.
  public boolean underMonthlyCycle() {
    return category == COMMUNITY;
  }

  /// The kind with the stored code.
  public static MeasureKind of(String code) {
    for (MeasureKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown measure kind");
  }
}
