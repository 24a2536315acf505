package vn.hoanhap.report.form;

/// How text stands in its column.
public enum Alignment {
  LEFT,
  CENTRE,
  RIGHT,
  /// Both edges straight, the last line of a paragraph left.
  JUSTIFIED
}
