package vn.hoanhap.domain.person;

/// Số định danh cá nhân: twelve digits, issued once and kept for life (Luật Căn cước 26/2023 Điều
/// 12). There is no check digit, so a wrong number cannot be proven from itself:
/// `CitizenNumberCheck` compares it with the birth date and sex and only warns.
public record CitizenNumber(String digits) {

  public CitizenNumber {
    if (!digits.matches("\\d{12}")) {
      throw new IllegalArgumentException("twelve digits needed");
    }
  }

  /// The last three digits, the rest hidden, as lists and closed records show it.
  public String masked() {
    return "•••••••••" + digits.substring(9);
  }
}
