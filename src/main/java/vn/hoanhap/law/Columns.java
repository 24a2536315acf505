package vn.hoanhap.law;

/// The fields of one line of a data file, read from left to right.
final class Columns {

  private final String[] fields;
  private int at;

  Columns(String[] fields) {
    this.fields = fields;
  }

  /// Splits a line at its bars.
  static Columns of(String line) {
    return new Columns(line.split("\\s*\\|\\s*", -1));
  }

  /// The next field.
  ///
  /// @throws IllegalArgumentException when the line has fewer fields
  String next() {
    if (at >= fields.length) {
      throw new IllegalArgumentException("line too short: " + String.join(" | ", fields));
    }
    return fields[at++].strip();
  }

  /// The next field, which must be the last.
  String last() {
    String value = next();
    if (at < fields.length) {
      throw new IllegalArgumentException("line too long: " + String.join(" | ", fields));
    }
    return value;
  }
}
