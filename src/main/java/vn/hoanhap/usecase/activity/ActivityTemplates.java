package vn.hoanhap.usecase.activity;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityType;

/// Ready-made entries for the quick log: the post's own, most used first.
public final class ActivityTemplates {

  /// A template; texts may be empty.
  public record Template(
      long id, String name, ActivityType type, String place, String result, String note) {}

  public List<Template> list(Actor actor) {
    throw new UnsupportedOperationException();
  }

  public Template save(Actor actor, Template template) {
    throw new UnsupportedOperationException();
  }

  public void remove(Actor actor, long id) {
    throw new UnsupportedOperationException();
  }
}
