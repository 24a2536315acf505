package vn.hoanhap.law;

import java.time.LocalDate;

/// What the lapse of an administrative record is computed from. `executedOn` is null when the
/// decision was not carried out, or when that is not known.
public record LapseFacts(Kind kind, LocalDate decisionDate, LocalDate executedOn) {

  /// What was imposed; the codes of the command line's `sanction`.
  public enum Kind {
    WARNING("warning"),
    FINE("fine"),
    /// An administrative handling measure, such as commune education.
    MEASURE("measure");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /// The kind with the code.
    public static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("unknown sanction");
    }
  }
}
