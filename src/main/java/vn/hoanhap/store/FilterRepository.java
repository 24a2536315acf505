package vn.hoanhap.store;

import java.util.List;
import vn.hoanhap.domain.access.UserId;

/// A user's own named filters of the list of people. What a filter says is a text that the use case
/// writes and reads.
public final class FilterRepository {

  static final String SAVE =
      """
      INSERT INTO saved_filter (user_id, name, content) VALUES (:user, :name, :content)
      ON CONFLICT (user_id, name) DO UPDATE SET content = excluded.content
      RETURNING id
      """;

  static final String LIST =
      "SELECT id, name, content FROM saved_filter WHERE user_id = :user ORDER BY name";

  static final String REMOVE = "DELETE FROM saved_filter WHERE id = :id AND user_id = :user";

  /// A named filter.
  public record Filter(long id, String name, String content) {}

  /// Saves a filter under a name, in place of one with the same name.
  public Filter save(Tx tx, UserId user, String name, String content) {
    long id =
        tx.handle()
            .createQuery(SAVE)
            .bind("user", user.value())
            .bind("name", name)
            .bind("content", content)
            .mapTo(long.class)
            .one();
    return new Filter(id, name, content);
  }

  /// The user's filters by name.
  public List<Filter> list(Tx tx, UserId user) {
    return tx.handle()
        .createQuery(LIST)
        .bind("user", user.value())
        .map(
            (row, context) ->
                new Filter(row.getLong("id"), row.getString("name"), row.getString("content")))
        .list();
  }

  /// Removes one of the user's filters.
  public void remove(Tx tx, UserId user, long id) {
    tx.handle().createUpdate(REMOVE).bind("id", id).bind("user", user.value()).execute();
  }
}
