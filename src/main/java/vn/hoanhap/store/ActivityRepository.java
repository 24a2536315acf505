package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;

/// The log of activities. Entries that fulfil a duty (verification, first meeting, roll-call,
/// comment, guidance) also mark the measure they belong to, or all measures of the person when they
/// belong to none.
public final class ActivityRepository {

  static final String INSERT =
      """
      INSERT INTO activity (key, version, person_id, measure_id, type, date, place, with_whom, result,
        note, period, grade, step_text, step_due_on, step_done_on, officer_id, group_key,
        external_ref, created_at)
      VALUES (:key, 1, :person, :measure, :type, :date, :place, :withWhom, :result,
        :note, :period, :grade, :stepText, :stepDueOn, :stepDoneOn, :officer, :group,
        :externalRef, :now)
      RETURNING id
      """;

  static final String INSERT_MANY = INSERT.replace("RETURNING id", "");

  static final String RESTORE =
      INSERT_MANY.replace("activity (key,", "activity (id, key,").replace("(:key,", "(:id, :key,");

  static final String UPDATE =
      """
      UPDATE activity SET version = version + 1, measure_id = :measure, type = :type, date = :date,
        place = :place, with_whom = :withWhom, result = :result, note = :note, period = :period,
        grade = :grade, step_text = :stepText, step_due_on = :stepDueOn, step_done_on = :stepDoneOn,
        officer_id = :officer, external_ref = :externalRef
      WHERE id = :id AND version = :version
      """;

  private static final String SELECT =
      """
      SELECT activity.*, from_day, to_day, treatment, work FROM activity
      LEFT JOIN activity_leave ON activity_id = id
      """;

  static final String FIND = SELECT + " WHERE id = :id";

  static final String OF_PERSON =
      SELECT + " WHERE person_id = :person ORDER BY date DESC, id DESC LIMIT :limit OFFSET :offset";

  static final String TYPES =
      "SELECT DISTINCT type FROM activity WHERE person_id = :person"
          + " AND (measure_id IS NULL OR measure_id = :measure)";

  static final String COUNT = "SELECT count(*) FROM activity WHERE person_id = :person";

  static final String FIND_BY_REF = "SELECT id FROM activity WHERE external_ref = :ref";

  static final String DELETE = "DELETE FROM activity WHERE id = :id";

  static final String OF_GROUP = "SELECT id FROM activity WHERE group_key = :group ORDER BY id";

  static final String GROUP_OF = "SELECT group_key FROM activity WHERE id = :id";

  private final LeaveRepository leaves = new LeaveRepository();

  /// Adds an entry, whose `id`, `key` and `version` may be empty; returns it as stored.
  public Activity insert(Tx tx, Activity activity) {
    return insert(tx, activity, null);
  }

  /// Adds entries made at once for several people; they stay known as one group.
  public List<Activity> insertGroup(Tx tx, List<Activity> activities) {
    String group = RecordKey.random();
    List<Activity> stored = new ArrayList<>();
    for (Activity activity : activities) {
      stored.add(insert(tx, activity, group));
    }
    return stored;
  }

  /// Adds many entries of one person at once, as when a list is taken over: all in one batch, and
  /// what they fulfil is marked once.
  public void insertAll(Tx tx, PersonId person, List<Activity> activities) {
    if (activities.isEmpty()) {
      return;
    }
    PreparedBatch batch = tx.handle().prepareBatch(INSERT_MANY);
    Map<String, Leave> keyed = new LinkedHashMap<>();
    for (Activity activity : activities) {
      String key = key(tx, activity);
      if (activity.leave() != null) {
        keyed.put(key, activity.leave());
      }
      bind(batch, activity)
          .bind("key", key)
          .bind("person", person.value())
          .bindNull("group", Types.VARCHAR)
          .bind("now", Columns.text(tx.now()))
          .add();
    }
    batch.execute();
    leaves.putAll(tx, keyed);
    Milestones.recompute(tx, person);
  }

  /// Stores a changed entry; the person it belongs to stays. Its `version` is the one it was read
  /// at.
  public Activity update(Tx tx, Activity activity) {
    int changed =
        bind(tx.handle().createUpdate(UPDATE), activity)
            .bind("id", activity.id().value())
            .bind("version", activity.version())
            .execute();
    if (changed == 0) {
      find(tx, activity.id()).orElseThrow(() -> new Fault.NotFound("activity.not-found"));
      throw new Fault.Conflict("activity.conflict");
    }
    leaves.put(tx, activity.id(), activity.leave());
    Milestones.recompute(tx, activity.person());
    return find(tx, activity.id()).orElseThrow();
  }

  /// Takes an entry back; false when it is gone already.
  public boolean delete(Tx tx, ActivityId id) {
    Optional<Activity> stored = find(tx, id);
    if (stored.isEmpty()) {
      return false;
    }
    tx.handle().createUpdate(DELETE).bind("id", id.value()).execute();
    Milestones.recompute(tx, stored.get().person());
    return true;
  }

  /// Puts an entry back that was taken out, under the number it had.
  public void restore(Tx tx, Activity activity) {
    bind(tx.handle().createUpdate(RESTORE), activity)
        .bind("id", activity.id().value())
        .bind("key", key(tx, activity))
        .bind("person", activity.person().value())
        .bindNull("group", Types.VARCHAR)
        .bind("now", Columns.text(tx.now()))
        .execute();
    leaves.put(tx, activity.id(), activity.leave());
    Milestones.recompute(tx, activity.person());
  }

  /// The entry with a number.
  public Optional<Activity> find(Tx tx, ActivityId id) {
    return tx.handle()
        .createQuery(FIND)
        .bind("id", id.value())
        .map((row, context) -> map(row))
        .findOne();
  }

  /// A person's entries, newest first, a page at a time.
  public List<Activity> ofPerson(Tx tx, PersonId person, int offset, int limit) {
    return tx.handle()
        .createQuery(OF_PERSON)
        .bind("person", person.value())
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> map(row))
        .list();
  }

  /// How many entries a person has.
  public int count(Tx tx, PersonId person) {
    return tx.handle().createQuery(COUNT).bind("person", person.value()).mapTo(int.class).one();
  }

  /// The types of the entries about a measure or about no measure in particular.
  public Set<ActivityType> types(Tx tx, PersonId person, MeasureId measure) {
    return tx
        .handle()
        .createQuery(TYPES)
        .bind("person", person.value())
        .bind("measure", measure.value())
        .mapTo(String.class)
        .stream()
        .map(ActivityType::of)
        .collect(Collectors.toSet());
  }

  /// The entry that came from this line of another list.
  public Optional<ActivityId> withExternalRef(Tx tx, String ref) {
    return tx.handle()
        .createQuery(FIND_BY_REF)
        .bind("ref", ref)
        .mapTo(long.class)
        .findOne()
        .map(ActivityId::new);
  }

  /// The entries made at once with this one, itself included; itself alone when it was made alone.
  public List<ActivityId> madeWith(Tx tx, ActivityId id) {
    Optional<String> group =
        tx.handle().createQuery(GROUP_OF).bind("id", id.value()).mapTo(String.class).findOne();
    return group
        .map(
            key ->
                tx.handle()
                    .createQuery(OF_GROUP)
                    .bind("group", key)
                    .mapTo(long.class)
                    .map(ActivityId::new)
                    .list())
        .orElse(List.of(id));
  }

  private Activity insert(Tx tx, Activity activity, String group) {
    String key = key(tx, activity);
    long id =
        bind(tx.handle().createQuery(INSERT), activity)
            .bind("key", key)
            .bind("person", activity.person().value())
            .bind("group", group)
            .bind("now", Columns.text(tx.now()))
            .mapTo(long.class)
            .one();
    if (activity.leave() != null) {
      leaves.put(tx, new ActivityId(id), activity.leave());
    }
    Milestones.mark(tx, activity);
    return withIdentity(activity, id, key);
  }

  private static String key(Tx tx, Activity activity) {
    boolean known = activity.key() != null && !activity.key().isEmpty();
    return known ? activity.key() : RecordKey.inTime(tx.now());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Activity activity) {
    NextStep step = activity.nextStep();
    return statement
        .bind("measure", activity.measure() == null ? null : activity.measure().value())
        .bind("type", activity.type().code())
        .bind("date", Columns.text(activity.date()))
        .bind("place", activity.place())
        .bind("withWhom", activity.withWhom())
        .bind("result", activity.result())
        .bind("note", activity.note())
        .bind("period", activity.period())
        .bind("grade", activity.grade())
        .bind("stepText", step == null ? null : step.text())
        .bind("stepDueOn", step == null ? null : Columns.text(step.dueOn()))
        .bind("stepDoneOn", step == null ? null : Columns.text(step.doneOn()))
        .bind("officer", activity.officer() == null ? null : activity.officer().value())
        .bind("externalRef", activity.externalRef());
  }

  private static Activity map(ResultSet row) throws SQLException {
    return new Activity(
        new ActivityId(row.getLong("id")),
        row.getString("key"),
        row.getInt("version"),
        new PersonId(row.getLong("person_id")),
        Columns.id(row, "measure_id", MeasureId::new),
        ActivityType.of(row.getString("type")),
        Columns.date(row, "date"),
        row.getString("place"),
        row.getString("with_whom"),
        row.getString("result"),
        row.getString("note"),
        row.getString("period"),
        row.getString("grade"),
        LeaveRepository.map(row),
        step(row),
        Columns.id(row, "officer_id", UserId::new),
        row.getString("external_ref"));
  }

  private static NextStep step(ResultSet row) throws SQLException {
    String text = row.getString("step_text");
    LocalDate dueOn = Columns.date(row, "step_due_on");
    return text == null && dueOn == null
        ? null
        : new NextStep(text, dueOn, Columns.date(row, "step_done_on"));
  }

  private static Activity withIdentity(Activity a, long id, String key) {
    return new Activity(
        new ActivityId(id),
        key,
        1,
        a.person(),
        a.measure(),
        a.type(),
        a.date(),
        a.place(),
        a.withWhom(),
        a.result(),
        a.note(),
        a.period(),
        a.grade(),
        a.leave(),
        a.nextStep(),
        a.officer(),
        a.externalRef());
  }
}
