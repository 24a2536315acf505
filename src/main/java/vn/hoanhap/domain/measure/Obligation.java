package vn.hoanhap.domain.measure;

import java.time.LocalDate;

/// Another decision of the judgment: court fee, compensation, confiscation. `status` is one of
/// done, waived-by-court, enforcement-stopped, waived-by-victim, unpaid, unknown (the four closing
/// papers of NQ01/2018 Điều 2.5b). `doneOn` may be null.
public record Obligation(String type, String status, LocalDate doneOn) {

  /// The type that says nobody knows yet whether the judgment has additional penalties at all; its
  /// status is `unknown`.
  public static final String ADDITIONAL_PENALTIES = "additional-penalties";

  /// Whether there are additional penalties is not known.
  public static Obligation unknownAdditionalPenalties() {
    return new Obligation(ADDITIONAL_PENALTIES, "unknown", null);
  }

  /// This says that nobody knows yet whether there are additional penalties.
  public boolean isAboutAdditionalPenalties() {
    return type.equals(ADDITIONAL_PENALTIES);
  }
}
