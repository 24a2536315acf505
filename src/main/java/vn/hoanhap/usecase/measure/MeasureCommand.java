package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.time.Period;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.PersonId;

/// What an officer types for a measure; anything may still be null while typing. `detentionDays`
/// are the days held before judgment; `ground` the ground of commune education. `closed` is given
/// only when an older file is taken over whose closing paper exists already.
public record MeasureCommand(
    PersonId person,
    MeasureKind kind,
    Basis basis,
    LocalDate legalStart,
    LocalDate managedFrom,
    LocalDate presentedOn,
    Period length,
    int detentionDays,
    LocalDate statedEnd,
    Conviction conviction,
    Sanction sanction,
    RehabKind rehab,
    String ground,
    Closing closed,
    String externalRef) {

  /// The legal basis as typed, possibly incomplete.
  public record Basis(
      BasisType type,
      String number,
      LocalDate date,
      String issuer,
      LocalDate inForceOn,
      String article) {}
}
