package vn.hoanhap.domain.reference;

import java.time.LocalDate;
import java.util.Locale;

/// A commune, ward or special zone: its five-digit code is unique and never used again (QĐ
/// 19/2025/QĐ-TTg). `validTo` is null while type and name hold.
public record Commune(
    String code,
    CommuneType type,
    String name,
    Province province,
    LocalDate validFrom,
    LocalDate validTo) {

  /// As papers write it: "Xã Yên Mô".
  public String fullName() {
    return type.word() + " " + name;
  }

  /// The commune and its province: "Xã Yên Mô, Tỉnh Ninh Bình".
  public String inProvince() {
    return fullName() + ", " + province.fullName();
  }

  /// The same inside a line, after the hamlet: "xã Yên Mô, tỉnh Ninh Bình".
  public String inLine() {
    return lower(fullName()) + ", " + lower(province.fullName());
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// The name of its police post: "Công an xã Yên Mô".
  public String policePost() {
    return "Công an " + type.word().toLowerCase(Locale.ROOT) + " " + name;
  }
}
