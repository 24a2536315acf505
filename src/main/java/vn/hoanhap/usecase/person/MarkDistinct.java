package vn.hoanhap.usecase.person;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;

/// Remembers that two records are two different people, so that nobody is asked again.
public final class MarkDistinct {

  public void handle(Actor actor, PersonId one, PersonId other) {
    throw new UnsupportedOperationException();
  }
}
