package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.clock.Reason;

/// What the law says of the record (án tích) of one conviction on one day; never a bare yes or no.
///
/// @param conviction the id of the conviction asked about
/// @param period the length of the period, or null when it cannot be known
/// @param start the day the period runs from, or null
/// @param earliest the last day of the period: the first clear day is the one after; for the
///   court's paths the day from which one may apply
/// @param lastDayOfRecord the last day the record stands, or null when only a court can say
/// @param expectedEnd what the register counts down to: the last day of the record as far as the
///   facts entered go, or null when an obstacle is known, a court must decide, or the day has
///   passed while a fact is still unknown
/// @param reapplyFrom the day from which one may apply again after a refusal, or null
public record ExpungementAnswer(
    String conviction,
    Status status,
    Path path,
    Period period,
    LocalDate start,
    LocalDate earliest,
    LocalDate lastDayOfRecord,
    LocalDate expectedEnd,
    LocalDate reapplyFrom,
    List<Reason> reasons,
    List<Reason> warnings,
    List<String> missing) {

  /// How the record stands.
  public enum Status {
    /// No án tích from the first day.
    NO_RECORD("no-record"),
    /// The period has not run out, or has not begun.
    RUNNING("running"),
    /// Prosecuted for an act within the period and not yet convicted.
    PENDING("pending"),
    /// A fact or the law is unclear: a person must decide.
    REVIEW("review"),
    /// A court must decide; `earliest` says from when it may be asked.
    COURT("court"),
    /// By law, or by a court, as if never convicted.
    EXPUNGED("expunged");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// Which provision leads out of the record.
  public enum Path {
    AUTOMATIC("automatic"),
    COURT("court"),
    SPECIAL("special"),
    JUVENILE("juvenile"),
    NONE("none");

    private final String code;

    Path(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
