package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.List;

/// What expungement is computed from: the convictions of one person and the prosecutions still
/// open. `birthDate` may be null (not known); an unknown offence date of a prosecution is a null
/// element's date in [Prosecution].
public record CriminalRecord(
    LocalDate birthDate, List<ConvictionFacts> convictions, List<Prosecution> pending) {

  /// A prosecution without a final judgment; the date of the act may be null.
  public record Prosecution(LocalDate offenceDate) {}

  public CriminalRecord {
    convictions = convictions == null ? List.of() : List.copyOf(convictions);
    pending = pending == null ? List.of() : List.copyOf(pending);
  }

  /// The record of a person with one conviction and no open prosecution.
  public static CriminalRecord of(LocalDate birthDate, ConvictionFacts conviction) {
    return new CriminalRecord(birthDate, List.of(conviction), List.of());
  }
}
