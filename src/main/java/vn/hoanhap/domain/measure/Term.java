package vn.hoanhap.domain.measure;

import java.time.LocalDate;
import java.time.Period;

/// How long a measure lasts. The three dates of the law are different dates: `legalStart` (when the
/// term runs from), `managedFrom` (when the commune received the paper) and `presentedOn` (when the
/// person came). `length` is what the paper pronounces; `statedEnd` is the end the paper states, if
/// it does, and governs; `computedEnd` is what the rules give. Any of them may be null when not
/// known.
public record Term(
    LocalDate legalStart,
    LocalDate managedFrom,
    LocalDate presentedOn,
    Period length,
    LocalDate statedEnd,
    LocalDate computedEnd) {

  /// The last day of the measure: the stated end if the paper gives one, else the computed one,
  /// else null.
  public LocalDate governingEnd() {
    return statedEnd != null ? statedEnd : computedEnd;
  }

  /// Both ends are known and differ: the paper governs, and the screen shows the difference.
  public boolean isMismatch() {
    return statedEnd != null && computedEnd != null && !statedEnd.equals(computedEnd);
  }
}
