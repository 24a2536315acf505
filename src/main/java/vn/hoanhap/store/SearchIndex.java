package vn.hoanhap.store;

import java.util.function.Supplier;

/// Keeps the full-text index, and the order of the lists, in step with the people they hold. Every
/// statement that changes a searched column of `person` goes through here; `Verify` compares the
/// index with its content.
final class SearchIndex {

  static final String REMOVE_STATED =
      """
      INSERT INTO person_search (person_search, rowid, search_name, search_other, search_place, state)
      SELECT 'delete', id, search_name, search_other, search_place, :before FROM person WHERE id = :id
      """;

  private SearchIndex() {}

  static final String ADD =
      """
      INSERT INTO person_search (rowid, search_name, search_other, search_place, state)
      SELECT id, search_name, search_other, search_place, state FROM person WHERE id = :id
      """;

  // An index without its own copy of the text must be told what to take out.
  static final String REMOVE =
      """
      INSERT INTO person_search (person_search, rowid, search_name, search_other, search_place, state)
      SELECT 'delete', id, search_name, search_other, search_place, state FROM person WHERE id = :id
      """;

  static void add(Tx tx, long id) {
    tx.order().forget();
    tx.handle().createUpdate(ADD).bind("id", id).execute();
  }

  static void remove(Tx tx, long id) {
    tx.order().forget();
    tx.handle().createUpdate(REMOVE).bind("id", id).execute();
  }

  /// Takes over that the state alone of a person was changed.
  static void restate(Tx tx, long id, String before) {
    tx.handle().createUpdate(REMOVE_STATED).bind("id", id).bind("before", before).execute();
    add(tx, id);
  }

  /// Runs a change of the person's row between taking its words out and putting them back.
  static <T> T around(Tx tx, long id, Supplier<T> change) {
    remove(tx, id);
    T result = change.get();
    add(tx, id);
    return result;
  }
}
