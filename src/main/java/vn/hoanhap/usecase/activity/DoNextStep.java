package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityId;

/// Marks a next step as done; its duty disappears.
public final class DoNextStep {

  public void handle(Actor actor, ActivityId activity, LocalDate doneOn) {
    throw new UnsupportedOperationException();
  }
}
