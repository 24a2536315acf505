package vn.hoanhap.usecase.desk;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.FilterRepository;
import vn.hoanhap.usecase.person.SearchPeople;

/// A user's own named filters of the list of people.
public final class SavedFilters {

  /// A filter under a name.
  public record SavedFilter(long id, String name, SearchPeople.Query query) {}

  private final Database database;
  private final FilterRepository filters = new FilterRepository();

  public SavedFilters(Database database) {
    this.database = database;
  }

  /// The user's filters by name.
  public List<SavedFilter> list(Actor actor) {
    return database.read(
        tx -> filters.list(tx, actor.id()).stream().map(SavedFilters::shown).toList());
  }

  /// Saves under a name, in place of one with the same name. A reason typed for closed records is
  /// not kept: it is given anew each time.
  public SavedFilter save(Actor actor, String name, SearchPeople.Query query) {
    if (name == null || name.isBlank()) {
      throw new Fault.RuleBroken("people.filter-name-missing", "name", "");
    }
    String content = FilterText.of(query);
    return shown(database.write(actor, tx -> filters.save(tx, actor.id(), name.strip(), content)));
  }

  public void remove(Actor actor, long id) {
    database.write(
        actor,
        tx -> {
          filters.remove(tx, actor.id(), id);
          return null;
        });
  }

  private static SavedFilter shown(FilterRepository.Filter stored) {
    return new SavedFilter(stored.id(), stored.name(), FilterText.read(stored.content()));
  }
}
