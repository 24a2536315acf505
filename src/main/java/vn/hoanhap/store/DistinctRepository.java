package vn.hoanhap.store;

import java.util.List;
import vn.hoanhap.domain.person.PersonId;

/// Pairs of records that an officer declared to be two different people, so that nobody is asked
/// again.
public final class DistinctRepository {

  static final String ADD =
      "INSERT INTO distinct_pair (one_id, other_id, user_id, at) VALUES (:one, :other, :user, :now)"
          + " ON CONFLICT DO NOTHING";

  static final String REMOVE =
      "DELETE FROM distinct_pair WHERE one_id = :one AND other_id = :other";

  static final String OF =
      """
      SELECT other_id AS id FROM distinct_pair WHERE one_id = :id
      UNION ALL
      SELECT one_id FROM distinct_pair WHERE other_id = :id
      ORDER BY 1
      """;

  /// Remembers that two records are two people.
  public void add(Tx tx, PersonId one, PersonId other) {
    tx.handle()
        .createUpdate(ADD)
        .bind("one", Math.min(one.value(), other.value()))
        .bind("other", Math.max(one.value(), other.value()))
        .bind("user", tx.actor().id().value())
        .bind("now", Columns.text(tx.now()))
        .execute();
  }

  /// Forgets it again.
  public void remove(Tx tx, PersonId one, PersonId other) {
    tx.handle()
        .createUpdate(REMOVE)
        .bind("one", Math.min(one.value(), other.value()))
        .bind("other", Math.max(one.value(), other.value()))
        .execute();
  }

  /// Everybody known to be another person than this one.
  public List<PersonId> of(Tx tx, PersonId person) {
    return tx.handle()
        .createQuery(OF)
        .bind("id", person.value())
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }
}
