package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;

/// The days of leave that entries of the log speak of.
public final class LeaveRepository {

  static final String FORGET = "DELETE FROM activity_leave WHERE activity_id = :id";

  static final String PUT =
      """
      INSERT INTO activity_leave (activity_id, from_day, to_day, treatment, work)
      VALUES (:id, :from, :to, :treatment, :work)
      """;

  static final String PUT_BY_KEY =
      """
      INSERT INTO activity_leave (activity_id, from_day, to_day, treatment, work)
      SELECT id, :from, :to, :treatment, :work FROM activity WHERE key = :key
      """;

  static final String OF_PERSON =
      """
      SELECT id, measure_id, from_day, to_day, treatment, work FROM activity
      LEFT JOIN activity_leave ON activity_id = id
      WHERE person_id = :person AND type = 'VM' ORDER BY date, id
      """;

  /// A leave that was granted in an entry; `measure` is null when the entry belongs to none in
  /// particular, and `leave` when the entry does not tell its days.
  public record Granted(ActivityId entry, MeasureId measure, Leave leave) {}

  /// Everything that was granted to a person, the oldest entry first.
  public List<Granted> ofPerson(Tx tx, PersonId person) {
    return tx.handle()
        .createQuery(OF_PERSON)
        .bind("person", person.value())
        .map(
            (row, context) ->
                new Granted(
                    new ActivityId(row.getLong("id")),
                    Columns.id(row, "measure_id", MeasureId::new),
                    map(row)))
        .list();
  }

  /// Stores the days of an entry in place of those it had; null takes them away.
  void put(Tx tx, ActivityId entry, Leave leave) {
    tx.handle().createUpdate(FORGET).bind("id", entry.value()).execute();
    if (leave != null) {
      tx.handle()
          .createUpdate(PUT)
          .bind("id", entry.value())
          .bind("from", Columns.text(leave.from()))
          .bind("to", Columns.text(leave.to()))
          .bind("treatment", leave.treatment() ? 1 : 0)
          .bind("work", leave.work() ? 1 : 0)
          .execute();
    }
  }

  /// Stores the days of entries just made, by their keys.
  void putAll(Tx tx, Map<String, Leave> leaves) {
    if (leaves.isEmpty()) {
      return;
    }
    PreparedBatch batch = tx.handle().prepareBatch(PUT_BY_KEY);
    leaves.forEach(
        (key, leave) ->
            batch
                .bind("key", key)
                .bind("from", Columns.text(leave.from()))
                .bind("to", Columns.text(leave.to()))
                .bind("treatment", leave.treatment() ? 1 : 0)
                .bind("work", leave.work() ? 1 : 0)
                .add());
    batch.execute();
  }

  /// The days in a row that was read with the columns of the table; null when it has none.
  static Leave map(ResultSet row) throws SQLException {
    String from = row.getString("from_day");
    return from == null
        ? null
        : new Leave(
            Columns.date(row, "from_day"),
            Columns.date(row, "to_day"),
            row.getInt("treatment") == 1,
            row.getInt("work") == 1);
  }
}
