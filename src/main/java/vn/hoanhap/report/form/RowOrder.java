package vn.hoanhap.report.form;

/// How the rows are sorted. Whoever reads the rows sorts them; the paper only says so.
public enum RowOrder {
  GIVEN_NAME("paper.order.given-name"),
  HAMLET("paper.order.hamlet"),
  END_DATE("paper.order.end-date"),
  DECISION_DATE("paper.order.decision-date"),
  DAY("paper.order.day"),
  DEADLINE("paper.order.deadline");

  private final String key;

  RowOrder(String key) {
    this.key = key;
  }

  /// The key of the words printed after "Sắp xếp".
  public String key() {
    return key;
  }
}
