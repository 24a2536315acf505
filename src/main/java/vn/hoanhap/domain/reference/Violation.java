package vn.hoanhap.domain.reference;

import java.time.LocalDate;

/// An administrative violation a sanction may rest on; `inForceTo` is null while the decree holds.
public record Violation(
    String decree,
    LocalDate inForceFrom,
    LocalDate inForceTo,
    Field field,
    String citation,
    String act) {

  /// The two fields this register has sanctions of.
  public enum Field {
    GAMBLING,
    PROSTITUTION
  }
}
