package vn.hoanhap.report.form;

/// What a column's cells hold. Rows carry text; the type says how to read and show it.
public enum CellType {
  /// The row's number, 1, 2, 3…, filled in by the writer; rows have no cell for it.
  ORDINAL,
  /// Words.
  TEXT,
  /// The name of a person or a place: words that should not be broken into two lines.
  NAME,
  /// Digits that are a name and no amount, such as a citizen number: never a number in a
  /// spreadsheet.
  CODE,
  /// A whole number.
  NUMBER,
  /// A date as the store writes it: `1985-03-05`, `1985-03` or `1985`; shown as `05/03/1985`,
  /// `03/1985` or `1985`. Or words that say why there is no date.
  DATE
}
