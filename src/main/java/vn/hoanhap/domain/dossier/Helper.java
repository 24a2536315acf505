package vn.hoanhap.domain.dossier;

import java.time.LocalDate;
import vn.hoanhap.domain.measure.MeasureId;

/// The organisation or person assigned to help (người được phân công; NĐ231/2026 Điều 12, TT10/2024
/// Điều 10), with the Chairman's decision. `proposedOn` is the day the post proposed; `until` is
/// null while in charge. The decision is null until it is made.
public record Helper(
    long id,
    MeasureId measure,
    String name,
    String organisation,
    String phone,
    LocalDate proposedOn,
    String decisionNumber,
    LocalDate decidedOn,
    LocalDate from,
    LocalDate until) {

  /// The Chairman has decided: before that the helper is only proposed.
  public boolean isDecided() {
    return decidedOn != null;
  }

  /// Assigned, and still in charge.
  public boolean isInCharge() {
    return isDecided() && until == null;
  }

  /// The same helper with another telephone.
  public Helper reachedAt(String number) {
    return new Helper(
        id,
        measure,
        name,
        organisation,
        number,
        proposedOn,
        decisionNumber,
        decidedOn,
        from,
        until);
  }

  /// The same helper, in charge until a day.
  public Helper until(LocalDate lastDay) {
    return new Helper(
        id,
        measure,
        name,
        organisation,
        phone,
        proposedOn,
        decisionNumber,
        decidedOn,
        from,
        lastDay);
  }
}
