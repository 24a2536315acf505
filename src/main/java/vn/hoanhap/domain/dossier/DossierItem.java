package vn.hoanhap.domain.dossier;

import java.time.LocalDate;
import vn.hoanhap.domain.measure.MeasureId;

/// One paper of a file. `code` names it in the versioned checklist data; a missing paper never
/// blocks the end of a term. `reason` says why it is not applicable, else it is empty.
public record DossierItem(
    MeasureId measure,
    String code,
    State state,
    String paperNumber,
    LocalDate paperDate,
    String reason) {

  /// Whether the paper is in the file.
  public enum State {
    PRESENT("present"),
    MISSING("missing"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    State(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /// The state with the stored code.
    public static State of(String code) {
      for (State state : values()) {
        if (state.code.equals(code)) {
          return state;
        }
      }
      throw new IllegalArgumentException("unknown dossier state");
    }
  }

  /// Whether the paper is dated more than a year before a day, as a slip in the year makes it. No
  /// law says so: it is asked about, never refused.
  public boolean isDatedLongBefore(LocalDate day) {
    return paperDate != null && paperDate.isBefore(day.minusYears(1));
  }
}
