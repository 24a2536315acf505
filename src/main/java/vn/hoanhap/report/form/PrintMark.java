package vn.hoanhap.report.form;

/// Large grey words across every page.
public enum PrintMark {
  /// The paper is shown before it is printed.
  PREVIEW("paper.mark.preview"),
  /// The people on it are fictitious.
  TRAINING("paper.mark.training");

  private final String key;

  PrintMark(String key) {
    this.key = key;
  }

  /// The key of the words.
  public String key() {
    return key;
  }
}
