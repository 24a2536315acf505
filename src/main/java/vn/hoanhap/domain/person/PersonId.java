package vn.hoanhap.domain.person;

/// The number of a person in this register; people read it as `HN-000123`.
public record PersonId(long value) {

  /// The number as printed on paper and typed into the search box.
  public String display() {
    return "HN-%06d".formatted(value);
  }
}
