package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;

/// What the term of a measure is computed from. Everything but `kind` may be null (not known).
///
/// @param decisionDate the date of the paper the measure rests on
/// @param judgmentDate the date of the judgment, when it is another paper
/// @param legalStart the day the term runs from; when null, the decision's date where the law says
///   so
/// @param length what the paper pronounces: probation, term
/// @param prisonTerm the prison term behind a suspended sentence
/// @param detentionDays days held before judgment, for the kinds that deduct them
/// @param statedEnd the end the paper states, which governs
/// @param birthDate for the rules that depend on age
/// @param rehab what came before post-rehabilitation management
/// @param repeatRehab whether rehabilitation is not the first; null when not known
/// @param adjustments the papers that move the end
/// @param sanction for the two kinds of fine
/// @param record the convictions of the person, for released people; see [ExpungementCalculator]
public record TermFacts(
    MeasureKind kind,
    LocalDate decisionDate,
    LocalDate judgmentDate,
    LocalDate legalStart,
    Period length,
    Period prisonTerm,
    int detentionDays,
    LocalDate statedEnd,
    LocalDate birthDate,
    RehabKind rehab,
    Boolean repeatRehab,
    List<Adjustment> adjustments,
    Sanction sanction,
    CriminalRecord record) {

  public TermFacts {
    adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
  }

  /// The facts of a stored measure. `birthDate` may be null; `record` holds the person's other
  /// convictions too when they are known, else null: then the measure's own conviction is used.
  public static TermFacts of(
      Measure measure, int detentionDays, LocalDate birthDate, CriminalRecord record) {
    boolean convicted = measure.conviction() != null;
    return new TermFacts(
        measure.kind(),
        measure.basis() == null ? null : measure.basis().date(),
        judgmentDate(measure),
        measure.term().legalStart(),
        measure.term().length(),
        convicted && measure.conviction().mainPenalty() != null
            ? measure.conviction().mainPenalty().length()
            : null,
        detentionDays,
        measure.term().statedEnd(),
        birthDate,
        measure.rehab(),
        null,
        measure.adjustments(),
        measure.sanction(),
        record != null || !convicted
            ? record
            : CriminalRecord.of(
                birthDate, ConvictionFacts.of(measure.key(), measure.conviction())));
  }

  // The judgment on file, or the paper itself when it is one.
  private static LocalDate judgmentDate(Measure measure) {
    LocalDate judged = measure.conviction() == null ? null : measure.conviction().judgmentDate();
    boolean isBasis = measure.basis() != null && measure.basis().type() == BasisType.JUDGMENT;
    return judged == null && isBasis ? measure.basis().date() : judged;
  }

  /// The dates that pick the versions of the rules.
  LawDates dates(LocalDate asOf) {
    return new LawDates(null, judgmentDate, decisionDate, start(), asOf);
  }

  /// The day the term runs from: for drug-user management it is the decision's own date.
  LocalDate start() {
    return legalStart == null && kind == MeasureKind.SDTP ? decisionDate : legalStart;
  }
}
