package vn.hoanhap.store;

import java.util.Map;
import org.jdbi.v3.core.statement.Update;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;

/// Keeps on each measure when its duties were last fulfilled, so that the Today page need not read
/// a million entries. The log stays the truth: the marks can be computed from it again at any time.
final class Milestones {

  private Milestones() {}

  private static final String OF_PERSON =
      " WHERE person_id = :person AND (:measure IS NULL OR id = :measure)";

  static final String CHECKED =
      """
      UPDATE measure SET verified_on = min(coalesce(verified_on, :date), :date),
        checked_on = max(coalesce(checked_on, :date), :date)
      """
          + OF_PERSON
          + " AND (verified_on IS NULL OR verified_on > :date OR checked_on < :date)";

  static final String MET =
      "UPDATE measure SET first_met_on = :date"
          + OF_PERSON
          + " AND (first_met_on IS NULL OR first_met_on > :date)";

  static final String CALLED = latest("roll_call_on");

  static final String COMMENTED =
      """
      UPDATE measure SET assessed_on = max(coalesce(assessed_on, :date), :date),
        comment_period = nullif(max(coalesce(comment_period, :period), :period), '')
      """
          + OF_PERSON;

  static final String GUIDED = latest("guided_on");

  static final String BREACHED = latest("breach_on");

  static final String REVIEWED = latest("reviewed_on");

  static final String LOAN = latest("loan_on");

  static final String RECOMPUTE =
      """
      UPDATE measure SET (verified_on, checked_on, first_met_on, roll_call_on, comment_period,
        assessed_on, guided_on, breach_on, reviewed_on, loan_on) = (
        SELECT
          min(date) FILTER (WHERE type = 'XM'),
          max(date) FILTER (WHERE type = 'XM'),
          min(date) FILTER (WHERE type = 'GAP'),
          max(date) FILTER (WHERE type = 'DD'),
          max(period) FILTER (WHERE type = 'NX' AND period <> ''),
          max(date) FILTER (WHERE type = 'NX'),
          max(date) FILTER (WHERE type = 'XAT'),
          max(date) FILTER (WHERE type = 'VP'),
          max(date) FILTER (WHERE type = 'HOP'),
          max(date) FILTER (WHERE type = 'VAY')
        FROM activity
        WHERE activity.person_id = measure.person_id
          AND (activity.measure_id IS NULL OR activity.measure_id = measure.id))
      WHERE person_id = :person AND (:measure IS NULL OR id = :measure)
      """;

  private static final Map<ActivityType, String> MARKS =
      Map.of(
          ActivityType.XM, CHECKED,
          ActivityType.GAP, MET,
          ActivityType.DD, CALLED,
          ActivityType.NX, COMMENTED,
          ActivityType.XAT, GUIDED,
          ActivityType.VP, BREACHED,
          ActivityType.HOP, REVIEWED,
          ActivityType.VAY, LOAN);

  private static String latest(String column) {
    return "UPDATE measure SET %s = :date%s AND (%s IS NULL OR %s < :date)"
        .formatted(column, OF_PERSON, column, column);
  }

  /// Marks what a new entry fulfils. A measure that has the mark already is not written again: its
  /// duties are not laid down anew for nothing.
  static void mark(Tx tx, Activity activity) {
    String sql = MARKS.get(activity.type());
    if (sql == null) {
      return;
    }
    Update update =
        tx.handle()
            .createUpdate(sql)
            .bind("person", activity.person().value())
            .bind("measure", activity.measure() == null ? null : activity.measure().value())
            .bind("date", Columns.text(activity.date()));
    if (activity.type() == ActivityType.NX) {
      update.bind("period", activity.period());
    }
    update.execute();
  }

  /// Computes the marks of a person's measures from the whole log, after an entry was changed or
  /// taken back.
  static void recompute(Tx tx, PersonId person) {
    recompute(tx, person, null);
  }

  /// The same for a new measure: an entry that belongs to none counts for all, also for later ones.
  static void begin(Tx tx, PersonId person, long measure) {
    recompute(tx, person, measure);
  }

  private static void recompute(Tx tx, PersonId person, Long measure) {
    tx.handle()
        .createUpdate(RECOMPUTE)
        .bind("person", person.value())
        .bind("measure", measure)
        .execute();
  }
}
