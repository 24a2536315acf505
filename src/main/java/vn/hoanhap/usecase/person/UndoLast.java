package vn.hoanhap.usecase.person;

import java.util.Optional;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;

/// Takes back the last change on a person's records, as a new change with its own ledger line.
public final class UndoLast {

  /// What would be undone, if anything can be.
  public Optional<LedgerAction> what(Actor actor, PersonId person) {
    throw new UnsupportedOperationException();
  }

  public void handle(Actor actor, PersonId person) {
    throw new UnsupportedOperationException();
  }
}
