package vn.hoanhap.report.form;

/// The sort of paper: a list counts people, a book counts its lines.
public enum PaperKind {
  LIST("paper.kind.list"),
  BOOK("paper.kind.book");

  private final String key;

  PaperKind(String key) {
    this.key = key;
  }

  /// The key of the word in capitals at the head of the title.
  public String key() {
    return key;
  }
}
