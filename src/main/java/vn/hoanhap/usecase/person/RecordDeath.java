package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;

/// Records a death and closes every open measure on that day (NĐ231/2026 Điều 2.2).
public final class RecordDeath {

  public void handle(
      Actor actor, PersonId person, LocalDate diedOn, String paperNumber, LocalDate paperDate) {
    throw new UnsupportedOperationException();
  }
}
