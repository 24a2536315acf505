package vn.hoanhap.domain.reference;

/// An offence of the Penal Code (Bộ luật Hình sự 100/2015): `article` is its number, `name` its
/// short name, `chapter` a Roman number. `courtDecides` is true in chapters XIII and XXVI, where
/// only a court can expunge (Điều 71).
public record Offence(String article, String name, String chapter, boolean courtDecides) {

  /// As lists write it: "Trộm cắp tài sản (Điều 173)".
  public String display() {
    return name + " (Điều " + article + ")";
  }
}
