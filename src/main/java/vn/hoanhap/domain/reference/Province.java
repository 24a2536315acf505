package vn.hoanhap.domain.reference;

import java.time.LocalDate;

/// A province or centrally run city under QĐ 19/2025/QĐ-TTg, with the days its name holds;
/// `validTo` is null while it does. `type` is "Tỉnh" or "Thành phố".
public record Province(
    String code, String type, String name, LocalDate validFrom, LocalDate validTo) {

  /// As papers write it: "Tỉnh Ninh Bình".
  public String fullName() {
    return type + " " + name;
  }
}
