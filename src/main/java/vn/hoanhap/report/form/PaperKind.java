package vn.hoanhap.report.form;

/// The sort of paper: a list counts people, a book its lines, a list of work what is to be done.
public enum PaperKind {
  LIST("paper.kind.list"),
  BOOK("paper.kind.book"),
  WORK("paper.kind.list");

  private final String key;

  PaperKind(String key) {
    this.key = key;
  }

  /// The key of the word in capitals at the head of the title.
  public String key() {
    return key;
  }
}
