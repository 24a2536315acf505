package vn.hoanhap.domain.reference;

/// The kinds of commune since 2025-07-01 (Luật Tổ chức chính quyền địa phương 2025).
public enum CommuneType {
  XA("Xã"),
  PHUONG("Phường"),
  DAC_KHU("Đặc khu");

  private final String word;

  CommuneType(String word) {
    this.word = word;
  }

  /// The word before the name on papers.
  public String word() {
    return word;
  }

  static CommuneType ofWord(String word) {
    for (CommuneType type : values()) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown commune type");
  }
}
