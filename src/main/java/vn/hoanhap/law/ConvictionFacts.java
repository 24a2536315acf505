package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Obligation;

/// One conviction as the expungement calculator reads it. A null is a fact not known; null
/// `obligations` means nobody has looked, an empty list that there are none.
///
/// @param id names the conviction in the answer
/// @param offenceArticle the article of the Penal Code: `173`, or several of one judgment: `173,
///   117`
/// @param fault `intentional` or `negligent`
/// @param severity `less-serious`, `serious`, `very-serious`, `especially-serious`
/// @param effectiveDate the day the judgment took legal effect
/// @param completedOn the day the principal penalty was completed, or the rest exempted
/// @param neverExecuted the judgment was never carried out: its limitation counts
/// @param reappearedOn the day a person wanted for escaping execution came back or was caught
public record ConvictionFacts(
    String id,
    String offenceArticle,
    LocalDate offenceDate,
    String fault,
    String severity,
    LocalDate judgmentDate,
    LocalDate effectiveDate,
    MainPenalty mainPenalty,
    Probation probation,
    LocalDate completedOn,
    boolean amnestied,
    boolean neverExecuted,
    LocalDate reappearedOn,
    List<AdditionalPenalty> additionalPenalties,
    List<Obligation> obligations,
    List<CourtApplication> courtApplications,
    LocalDate meritProposedOn) {

  /// The probation of a suspended sentence; any part may be null. `endedOn` is its last day as the
  /// papers and the law now have it, and may lie ahead.
  public record Probation(LocalDate start, Period length, LocalDate endedOn) {}

  /// A decision on an application for expungement: `granted` or `refused`.
  public record CourtApplication(LocalDate decidedOn, String outcome) {}

  public ConvictionFacts {
    additionalPenalties =
        additionalPenalties == null ? List.of() : List.copyOf(additionalPenalties);
    obligations = obligations == null ? null : List.copyOf(obligations);
    courtApplications = courtApplications == null ? List.of() : List.copyOf(courtApplications);
  }

  /// The facts of a stored conviction. An empty list of obligations in the register means that
  /// nobody has entered them, not that there are none.
  public static ConvictionFacts of(String id, Conviction stored) {
    return new ConvictionFacts(
        id,
        stored.offenceArticle(),
        stored.offenceDate(),
        stored.fault(),
        stored.severity(),
        stored.judgmentDate(),
        stored.effectiveDate(),
        stored.mainPenalty(),
        null,
        stored.completedOn(),
        stored.amnestied(),
        false,
        null,
        stored.additionalPenalties(),
        stored.obligations().isEmpty() ? null : stored.obligations(),
        null,
        null);
  }

  /// The same conviction with what is known of its probation.
  public ConvictionFacts on(Probation known) {
    return new ConvictionFacts(
        id,
        offenceArticle,
        offenceDate,
        fault,
        severity,
        judgmentDate,
        effectiveDate,
        mainPenalty,
        known,
        completedOn,
        amnestied,
        neverExecuted,
        reappearedOn,
        additionalPenalties,
        obligations,
        courtApplications,
        meritProposedOn);
  }

  /// The day from which the person counts as convicted.
  LocalDate convictedOn() {
    return effectiveDate != null ? effectiveDate : judgmentDate;
  }
}
