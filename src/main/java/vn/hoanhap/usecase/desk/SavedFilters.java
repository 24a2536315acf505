package vn.hoanhap.usecase.desk;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.FilterRepository;
import vn.hoanhap.usecase.person.SearchPeople;

/// A user's own named filters of the list of people.
public final class SavedFilters {

  /// A filter under the name its owner gave it.
  public record SavedFilter(long id, String name, SearchPeople.Query query) {}

  private final Database database;
  private final FilterRepository filters = new FilterRepository();
  private final FilterText texts = new FilterText();

  public SavedFilters(Database database) {
    this.database = database;
  }

  /// The user's filters by name.
  public List<SavedFilter> list(Actor actor) {
    return database.read(tx -> filters.list(tx, actor.id())).stream().map(this::filter).toList();
  }

  /// Saves under a name, in place of the user's filter of the same name.
  public SavedFilter save(Actor actor, String name, SearchPeople.Query query) {
    String clean = Person.clean(name);
    if (clean.isEmpty()) {
      throw new Fault.RuleBroken("people.filter-name", "name", "");
    }
    return filter(
        database.write(actor, tx -> filters.save(tx, actor.id(), clean, texts.write(query))));
  }

  /// Removes one of the user's filters.
  public void remove(Actor actor, long id) {
    database.write(
        actor,
        tx -> {
          filters.remove(tx, actor.id(), id);
          return id;
        });
  }

  private SavedFilter filter(FilterRepository.Filter stored) {
    return new SavedFilter(stored.id(), stored.name(), texts.read(stored.content()));
  }
}
