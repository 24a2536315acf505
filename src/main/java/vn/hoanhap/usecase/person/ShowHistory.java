package vn.hoanhap.usecase.person;

import java.time.Instant;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;

/// Who did what with a person's records, newest first: reads, changes with old and new values,
/// prints.
public final class ShowHistory {

  /// One changed field.
  public record FieldChange(String record, String field, String before, String after) {}

  /// One line.
  public record Line(
      Instant at, String who, LedgerAction action, String detail, List<FieldChange> changes) {}

  /// The newest lines.
  public List<Line> handle(Actor actor, PersonId person, int limit) {
    throw new UnsupportedOperationException();
  }
}
