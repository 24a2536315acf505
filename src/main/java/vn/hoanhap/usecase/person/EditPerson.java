package vn.hoanhap.usecase.person;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.Person;

/// Changes a person's facts; each changed field keeps its old value in the history. A new address
/// ends the one before; a new citizen number moves the old one to the previous numbers.
public final class EditPerson {

  /// `changed` carries the version it was read at; a newer one in the register is a conflict.
  public Person handle(Actor actor, Person changed) {
    throw new UnsupportedOperationException();
  }
}
