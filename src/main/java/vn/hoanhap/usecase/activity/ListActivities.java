package vn.hoanhap.usecase.activity;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;

/// A person's activities, newest first, a page at a time.
public final class ListActivities {

  private final Database database;
  private final VisibleLog log = new VisibleLog();

  public ListActivities(Database database) {
    this.database = database;
  }

  /// At most `limit` entries after the first `offset`. The page was opened, and that was written
  /// down, by `OpenPerson`; turning its pages is not written down again.
  public List<Activity> handle(Actor actor, PersonId person, int offset, int limit) {
    return database.read(tx -> log.read(tx, actor, person, false, offset, limit).entries());
  }
}
