package vn.hoanhap.ui.person;

/// The top of the page in words. `place`, `officer` and `helper` are empty when not known; `number`
/// is the hidden citizen number, empty when the person has none on file.
public record PersonHead(
    String name, String facts, String place, String number, String officer, String helper) {

  /// Nothing read yet.
  static final PersonHead EMPTY = new PersonHead("", "", "", "", "", "");
}
