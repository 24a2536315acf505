package vn.hoanhap.domain.clock;

import java.time.LocalDate;
import java.util.List;

/// What the legal clock says of one measure on one day. Dates are null when they cannot be known or
/// do not apply; `missing` are the facts that would settle it (texts `law.missing.FACT`),
/// `warnings` things to look at, `moves` what would move the end. `mismatchDays` is stated minus
/// computed end. Absence limits are in days, -1 when there is none. `review` says that a person
/// must look: what is known leaves the answer open though no fact is missing.
public record TermAnswer(
    LocalDate start,
    LocalDate computedEnd,
    LocalDate statedEnd,
    boolean statedGoverns,
    long mismatchDays,
    LocalDate reductionFrom,
    LocalDate mustServeUntil,
    int absenceEachDays,
    int absenceTotalDays,
    boolean over,
    boolean review,
    List<Reason> reasons,
    List<Reason> warnings,
    List<Reason> moves,
    List<String> missing) {

  /// The end that governs: the stated one if the paper gives it.
  public LocalDate governingEnd() {
    return statedGoverns ? statedEnd : computedEnd;
  }
}
