package vn.hoanhap.store;

import java.util.Map;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;

/// Keeps on each measure when its duties were last fulfilled, so that the Today page need not read
/// a million entries. The log stays the truth: the marks can be computed from it again at any time.
final class Milestones {

  private Milestones() {}

  static final String VERIFIED =
      "UPDATE measure SET verified_on = min(coalesce(verified_on, :date), :date) WHERE person_id ="
          + " :person AND (:measure IS NULL OR id = :measure)";

  static final String MET =
      "UPDATE measure SET first_met_on = min(coalesce(first_met_on, :date), :date) WHERE person_id"
          + " = :person AND (:measure IS NULL OR id = :measure)";

  static final String CALLED =
      "UPDATE measure SET roll_call_on = max(coalesce(roll_call_on, :date), :date) WHERE person_id"
          + " = :person AND (:measure IS NULL OR id = :measure)";

  static final String COMMENTED =
      "UPDATE measure SET comment_period = max(coalesce(comment_period, :period), :period) WHERE"
          + " person_id = :person AND (:measure IS NULL OR id = :measure)";

  static final String GUIDED =
      "UPDATE measure SET guided_on = max(coalesce(guided_on, :date), :date) WHERE person_id ="
          + " :person AND (:measure IS NULL OR id = :measure)";

  static final String RECOMPUTE =
      """
      UPDATE measure SET (verified_on, first_met_on, roll_call_on, comment_period, guided_on) = (
        SELECT
          min(date) FILTER (WHERE type = 'XM'),
          min(date) FILTER (WHERE type = 'GAP'),
          max(date) FILTER (WHERE type = 'DD'),
          max(period) FILTER (WHERE type = 'NX' AND period <> ''),
          max(date) FILTER (WHERE type = 'XAT')
        FROM activity
        WHERE activity.person_id = measure.person_id
          AND (activity.measure_id IS NULL OR activity.measure_id = measure.id))
      WHERE person_id = :person
      """;

  private static final Map<ActivityType, String> MARKS =
      Map.of(
          ActivityType.XM, VERIFIED,
          ActivityType.GAP, MET,
          ActivityType.DD, CALLED,
          ActivityType.NX, COMMENTED,
          ActivityType.XAT, GUIDED);

  /// Marks what a new entry fulfils.
  static void mark(Tx tx, Activity activity) {
    String sql = MARKS.get(activity.type());
    boolean comment = activity.type() == ActivityType.NX;
    if (sql == null || (comment && activity.period().isEmpty())) {
      return;
    }
    tx.handle()
        .createUpdate(sql)
        .bind("person", activity.person().value())
        .bind("measure", activity.measure() == null ? null : activity.measure().value())
        .bind(
            comment ? "period" : "date",
            comment ? activity.period() : Columns.text(activity.date()))
        .execute();
  }

  /// Computes the marks of a person's measures from the whole log, after an entry was changed or
  /// taken back.
  static void recompute(Tx tx, PersonId person) {
    tx.handle().createUpdate(RECOMPUTE).bind("person", person.value()).execute();
  }
}
