package vn.hoanhap.domain.measure;

import java.time.LocalDate;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.Person;

/// The paper that makes a measure lawful (căn cứ pháp lý). Without its type, number, date and
/// issuer there is no row on the register. `inForceOn` is null when it is the date of the paper;
/// `article` is the provision it applies, possibly empty.
public record LegalBasis(
    BasisType type,
    String number,
    LocalDate date,
    String issuer,
    LocalDate inForceOn,
    String article) {

  public LegalBasis {
    number = Person.clean(number);
    issuer = Person.clean(issuer);
    article = Person.clean(article);
    require(type != null, "basisType");
    require(!number.isEmpty(), "basisNumber");
    require(date != null, "basisDate");
    require(!issuer.isEmpty(), "basisIssuer");
  }

  private static void require(boolean given, String field) {
    if (!given) {
      throw new Fault.RuleBroken(
          "measure.basis-missing", field, "NĐ231/2026 Điều 5; TT10/2024 Điều 7");
    }
  }
}
