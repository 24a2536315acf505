package vn.hoanhap.domain.measure;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.person.PersonId;

/// One ground of management over one person for a time (biện pháp). `sanction` is present for the
/// two kinds of fine, `conviction` for the kinds that rest on one, `rehab` for post-rehab
/// management; `closing` once closed; `ground` is a short note of the ground for commune education,
/// else empty. `sealed` marks a juvenile file (under 18 at the offence, Luật TPNCTN 59/2024 Điều
/// 134).
public record Measure(
    MeasureId id,
    String key,
    int version,
    PersonId person,
    MeasureKind kind,
    LegalBasis basis,
    Term term,
    MeasureStatus status,
    Conviction conviction,
    Sanction sanction,
    RehabKind rehab,
    String ground,
    List<Adjustment> adjustments,
    Closing closing,
    boolean sealed,
    String externalRef) {

  public Measure {
    adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    ground = ground == null ? "" : ground;
  }

  /// The status on a day: a current measure whose last day is past has ended by itself.
  public MeasureStatus statusOn(LocalDate day) {
    LocalDate end = term.governingEnd();
    boolean over = end != null && day.isAfter(end);
    return status.endsByItself() && over ? MeasureStatus.ENDED_AWAITING_PAPERS : status;
  }

  /// The same measure, closed. Throws when its status does not allow it.
  public Measure closed(Closing how) {
    status.requireMoveTo(MeasureStatus.CLOSED);
    return new Measure(
        id,
        key,
        version,
        person,
        kind,
        basis,
        term,
        MeasureStatus.CLOSED,
        conviction,
        sanction,
        rehab,
        ground,
        adjustments,
        how,
        sealed,
        externalRef);
  }

  /// The same measure with another term, other papers that move it, and the status that follows.
  public Measure with(Term changed, List<Adjustment> papers, MeasureStatus next) {
    return new Measure(
        id,
        key,
        version,
        person,
        kind,
        basis,
        changed,
        next,
        conviction,
        sanction,
        rehab,
        ground,
        papers,
        closing,
        sealed,
        externalRef);
  }
}
