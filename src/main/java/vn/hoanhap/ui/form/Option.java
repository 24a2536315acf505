package vn.hoanhap.ui.form;

/// One of several things to choose: the code that is kept and the words that are shown.
public record Option(String code, String words) {

  @Override
  public String toString() {
    return words;
  }
}
