package vn.hoanhap.domain.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Administrative violations in gambling and prostitution, under the decree of their day
/// (NĐ282/2025 from 2025-12-15, NĐ144/2021 before).
public final class Violations {

  private final List<Violation> all;

  /// Reads the shipped list.
  public Violations() {
    all =
        ReferenceFile.read("violations.txt").rows().stream()
            .map(
                row ->
                    new Violation(
                        row[0],
                        LocalDate.parse(row[1]),
                        ReferenceFile.date(row[2]),
                        Violation.Field.valueOf(row[3].toUpperCase(Locale.ROOT)),
                        row[4],
                        row[5]))
            .toList();
  }

  /// The violations of a field that were in force on the day of the act and fit what is typed so
  /// far.
  public List<Violation> search(Violation.Field field, LocalDate on, String typed, int limit) {
    List<Violation> inForce =
        all.stream()
            .filter(
                violation ->
                    violation.field() == field
                        && ReferenceFile.inForce(
                            violation.inForceFrom(), violation.inForceTo(), on))
            .toList();
    return new TypedSearch<>(inForce, Violation::act, Violation::citation).find(typed, limit);
  }
}
