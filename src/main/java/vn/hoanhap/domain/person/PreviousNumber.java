package vn.hoanhap.domain.person;

import java.time.LocalDate;

/// An identity number the person had before: a nine-digit CMND or an earlier card. Never unique on
/// its own (50,000 CMND numbers were issued twice). `issuedOn` and `issuer` may be null.
public record PreviousNumber(String number, LocalDate issuedOn, String issuer) {

  /// Whether a text can be such a number: nine digits, or the twelve of a card.
  public static boolean isPossible(String number) {
    return number.matches("\\d{9}|\\d{12}");
  }
}
