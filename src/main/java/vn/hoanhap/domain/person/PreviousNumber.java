package vn.hoanhap.domain.person;

import java.time.LocalDate;

/// An identity number the person had before: a nine-digit CMND or an earlier card. Never unique on
/// its own (50,000 CMND numbers were issued twice). `issuedOn` and `issuer` may be null.
public record PreviousNumber(String number, LocalDate issuedOn, String issuer) {}
