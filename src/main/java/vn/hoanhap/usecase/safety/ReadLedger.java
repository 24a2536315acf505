package vn.hoanhap.usecase.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;

/// The ledger for the chief, newest first.
public final class ReadLedger {

  /// Null and empty mean "any".
  public record Filter(LocalDate from, LocalDate to, String who, LedgerAction action, int limit) {}

  /// One line; `subject` is a person's name when it speaks of one.
  public record Line(
      long sequence,
      Instant at,
      String who,
      String role,
      LedgerAction action,
      String subject,
      String detail) {}

  public List<Line> handle(Actor chief, Filter filter) {
    throw new UnsupportedOperationException();
  }
}
