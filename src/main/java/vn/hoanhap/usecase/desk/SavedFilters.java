package vn.hoanhap.usecase.desk;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.usecase.person.SearchPeople;

/// A user's own named filters of the list of people.
public final class SavedFilters {

  public record SavedFilter(long id, String name, SearchPeople.Query query) {}

  public List<SavedFilter> list(Actor actor) {
    throw new UnsupportedOperationException();
  }

  public SavedFilter save(Actor actor, String name, SearchPeople.Query query) {
    throw new UnsupportedOperationException();
  }

  public void remove(Actor actor, long id) {
    throw new UnsupportedOperationException();
  }
}
