package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;

/// The first day that has to do with a measure: of its judgment, its paper, its start or the day
/// the post took it over, whichever came first. What is dated before cannot well belong to it.
public final class FirstDay {

  private FirstDay() {}

  /// That day; empty while none of them is known.
  public static Optional<LocalDate> of(Measure measure) {
    LegalBasis basis = measure.basis();
    Conviction judged = measure.conviction();
    return Stream.of(
            basis == null ? null : basis.date(),
            judged == null ? null : judged.judgmentDate(),
            measure.term().legalStart(),
            measure.term().managedFrom())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo);
  }
}
