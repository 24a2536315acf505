package vn.hoanhap.report.form;

/// A column of a list. `key` is the name by which rows give its cell; `weight` is its share of the
/// width, written as the millimetres it would like on a landscape page.
public record ReportColumn(
    String key, String headingKey, int weight, Alignment alignment, CellType type) {

  public ReportColumn {
    if (weight <= 0 || key.isBlank() || headingKey.isBlank()) {
      throw new IllegalArgumentException("a column needs a key, a heading and a width");
    }
  }

  /// The same column under another heading, because one form calls it so.
  public ReportColumn headed(String otherHeadingKey) {
    return new ReportColumn(key, otherHeadingKey, weight, alignment, type);
  }

  /// The same column wider or narrower.
  public ReportColumn wide(int otherWeight) {
    return new ReportColumn(key, headingKey, otherWeight, alignment, type);
  }
}
