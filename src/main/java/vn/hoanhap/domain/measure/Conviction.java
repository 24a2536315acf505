package vn.hoanhap.domain.measure;

import java.time.LocalDate;
import java.util.List;

/// What expungement is computed from (bản án). `offenceArticle` is the article number of the Penal
/// Code ("173"); `fault` is intentional or negligent; `severity` less-serious, serious,
/// very-serious or especially-serious; each may be null when not known, and then the law engine
/// says so. `completedOn` is the day the principal penalty was served, from the certificate.
public record Conviction(
    String offenceArticle,
    String offenceName,
    LocalDate offenceDate,
    String fault,
    String severity,
    String judgmentNumber,
    LocalDate judgmentDate,
    String court,
    LocalDate effectiveDate,
    MainPenalty mainPenalty,
    LocalDate completedOn,
    boolean amnestied,
    List<AdditionalPenalty> additionalPenalties,
    List<Obligation> obligations) {

  public Conviction {
    additionalPenalties =
        additionalPenalties == null ? List.of() : List.copyOf(additionalPenalties);
    obligations = obligations == null ? List.of() : List.copyOf(obligations);
  }
}
