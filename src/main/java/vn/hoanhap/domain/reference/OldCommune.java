package vn.hoanhap.domain.reference;

import java.util.List;

/// A commune as it was until 2025-06-30, in the words of older papers, and where it went.
public record OldCommune(
    String code, String fullName, String district, String province, List<Successor> successors) {

  /// A commune of today; `wholly` is false when only a part of the old one went there.
  public record Successor(Commune commune, boolean wholly) {}

  /// The three-level form of older papers.
  public String inDistrict() {
    return fullName + ", " + district + ", " + province;
  }
}
