package vn.hoanhap.report.form;

/// Under which headings the rows of a list stand.
public enum Grouping {
  NONE(""),
  CATEGORY("paper.group.category"),
  HAMLET("paper.group.hamlet"),
  LATENESS("paper.group.lateness");

  private final String headingKey;

  Grouping(String headingKey) {
    this.headingKey = headingKey;
  }

  /// The key of the group's name as a spreadsheet column; blank without grouping.
  public String headingKey() {
    return headingKey;
  }
}
