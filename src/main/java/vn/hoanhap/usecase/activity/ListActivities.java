package vn.hoanhap.usecase.activity;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.person.PersonId;

/// A person's activities, newest first, a page at a time.
public final class ListActivities {

  public List<Activity> handle(Actor actor, PersonId person, int offset, int limit) {
    throw new UnsupportedOperationException();
  }
}
