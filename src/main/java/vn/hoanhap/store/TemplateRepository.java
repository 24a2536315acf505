package vn.hoanhap.store;

import java.util.List;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.Person;

/// Ready-made entries for the quick log, the post's own, most used first.
public final class TemplateRepository {

  static final String INSERT =
      """
      INSERT INTO activity_template (name, type, place, result, note)
      VALUES (:name, :type, :place, :result, :note)
      RETURNING id
      """;

  static final String UPDATE =
      """
      UPDATE activity_template SET name = :name, type = :type, place = :place, result = :result, note = :note
      WHERE id = :id
      """;

  static final String LIST = "SELECT * FROM activity_template ORDER BY uses DESC, name";

  static final String USE = "UPDATE activity_template SET uses = uses + 1 WHERE id = :id";

  static final String REMOVE = "DELETE FROM activity_template WHERE id = :id";

  /// A template; the texts may be empty, the number is 0 for a new one.
  public record Template(
      long id, String name, ActivityType type, String place, String result, String note) {}

  /// Adds or changes a template; returns it with its number.
  public Template save(Tx tx, Template given) {
    Template clean =
        new Template(
            given.id(),
            Person.clean(given.name()),
            given.type(),
            Person.clean(given.place()),
            Person.clean(given.result()),
            Person.clean(given.note()));
    if (clean.id() == 0) {
      long id = bind(tx.handle().createQuery(INSERT), clean).mapTo(long.class).one();
      return new Template(
          id, clean.name(), clean.type(), clean.place(), clean.result(), clean.note());
    }
    bind(tx.handle().createUpdate(UPDATE), clean).bind("id", clean.id()).execute();
    return clean;
  }

  /// All templates, most used first.
  public List<Template> list(Tx tx) {
    return tx.handle()
        .createQuery(LIST)
        .map(
            (row, context) ->
                new Template(
                    row.getLong("id"),
                    row.getString("name"),
                    ActivityType.of(row.getString("type")),
                    row.getString("place"),
                    row.getString("result"),
                    row.getString("note")))
        .list();
  }

  /// Counts one more use.
  public void use(Tx tx, long id) {
    tx.handle().createUpdate(USE).bind("id", id).execute();
  }

  /// Removes a template; entries made with it stay.
  public void remove(Tx tx, long id) {
    tx.handle().createUpdate(REMOVE).bind("id", id).execute();
  }

  private static <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S bind(
      S statement, Template template) {
    return statement
        .bind("name", template.name())
        .bind("type", template.type().code())
        .bind("place", template.place())
        .bind("result", template.result())
        .bind("note", template.note());
  }
}
