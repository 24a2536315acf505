package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;

/// Reads what the office's duties are derived from: for the whole post in a few passes, or for one
/// person. The log's million entries are not read; each measure keeps the newest day of every kind
/// of entry that fulfils a duty.
public final class DutySource {

  // One text a measure: reading twenty cells of fifty thousand rows one by one would take a second.
  private static final String OPEN =
      """
      SELECT printf('%d|%d|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s',
        id, person_id, kind, status, managed_from, presented_on,
        legal_start, governing_end, helper_proposed_on, helper_decided_on, comment_period,
        checked_on, roll_call_on, breach_on, reviewed_on, assessed_on, guided_on, loan_on,
        reduction_from, may_apply_from, reckoned_by)
      FROM measure
      WHERE status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers')
      """;

  private static final String NOT_SEALED = " AND sealed = 0";

  private static final String REHABILITATED =
      """
      SELECT person_id, max(legal_start) AS day FROM measure
      WHERE kind = 'SCN' AND legal_start IS NOT NULL
      """;

  private static final String ELSEWHERE =
      """
      SELECT person_id, valid_from AS day FROM address
      WHERE valid_to IS NULL AND valid_from IS NOT NULL
        AND commune_code <> (SELECT commune_code FROM post)
      """;

  private static final String OF_PERSON = " AND person_id = :person";

  /// In the order of the columns above.
  private static final List<ActivityType> MARKED =
      List.of(
          ActivityType.XM,
          ActivityType.DD,
          ActivityType.VP,
          ActivityType.HOP,
          ActivityType.NX,
          ActivityType.XAT,
          ActivityType.VAY);

  static final String MEASURES = OPEN + NOT_SEALED + " ORDER BY id";

  static final String MEASURES_OF = OPEN + NOT_SEALED + OF_PERSON + " ORDER BY id";

  // Through the index of the few sealed ones, not through everybody's measures.
  static final String SEALED =
      OPEN
          + " AND id IN (SELECT id FROM measure INDEXED BY measure_sealed WHERE sealed = 1)"
          + " ORDER BY id";

  // Through the index alone: joining the people would read all of them.
  static final String OFFICERS =
      """
      SELECT officer_id || '|' || group_concat(id, '|') FROM person INDEXED BY person_list
      WHERE state = 'open' AND officer_id IS NOT NULL GROUP BY officer_id
      """;

  static final String OFFICER_OF =
      "SELECT officer_id FROM person WHERE id = :person AND officer_id IS NOT NULL";

  static final String AFTER_CARE = REHABILITATED + " GROUP BY person_id";

  static final String AFTER_CARE_OF = REHABILITATED + OF_PERSON + " GROUP BY person_id";

  static final String MOVED = ELSEWHERE;

  static final String MOVED_OF = ELSEWHERE + OF_PERSON;

  static final String STEPS =
      """
      SELECT id, person_id, measure_id, type, step_text, step_due_on, officer_id FROM activity
      WHERE step_due_on IS NOT NULL AND step_done_on IS NULL AND step_due_on <= :until
      ORDER BY step_due_on, id
      """;

  static final String CHANGED =
      "SELECT DISTINCT person_id FROM ledger WHERE seq > :after AND person_id <> 0";

  static final String FORGET =
      "UPDATE measure SET reckoned_by = NULL WHERE person_id = :person AND reckoned_by IS NOT NULL";

  static final String KEEP =
      """
      UPDATE measure SET reduction_from = :reductionFrom, may_apply_from = :mayApplyFrom,
        reckoned_by = :by
      WHERE id = :id
      """;

  /// One open measure. `latest` holds the newest day of each kind of entry that fulfils a duty;
  /// `commentedMonth` is empty when no month was commented. `reckoned` is what the law last said of
  /// it.
  public record Row(
      MeasureId measure,
      PersonId person,
      MeasureKind kind,
      MeasureStatus status,
      LocalDate managedFrom,
      LocalDate presentedOn,
      LocalDate legalStart,
      LocalDate governingEnd,
      LocalDate helperProposedOn,
      LocalDate helperDecidedOn,
      String commentedMonth,
      Map<ActivityType, LocalDate> latest,
      Reckoned reckoned) {}

  /// From when something may be asked for over a measure; the days are null when it may not. `by`
  /// names the edition of the law that was asked, and is empty when it must be asked again.
  public record Reckoned(
      MeasureId measure, LocalDate reductionFrom, LocalDate mayApplyFrom, String by) {}

  /// An agreed next step that nobody has done.
  public record Step(
      ActivityId activity,
      PersonId person,
      MeasureId measure,
      ActivityType type,
      String text,
      LocalDate dueOn,
      UserId officer) {}

  /// The open measures of everybody.
  public List<Row> measures(Tx tx) {
    return measures(tx.handle().createQuery(MEASURES));
  }

  /// The open measures of one person.
  public List<Row> measures(Tx tx, PersonId person) {
    return measures(tx.handle().createQuery(MEASURES_OF).bind("person", person.value()));
  }

  /// The open measures that are sealed, because the act was a juvenile's.
  public List<Row> sealed(Tx tx) {
    return measures(tx.handle().createQuery(SEALED));
  }

  /// Who is in charge of each person with an open measure.
  public Map<PersonId, UserId> officers(Tx tx) {
    Map<PersonId, UserId> officers = new HashMap<>();
    for (String line : tx.handle().createQuery(OFFICERS).mapTo(String.class).list()) {
      Cells cells = new Cells(line);
      UserId officer = new UserId(cells.number());
      while (cells.hasMore()) {
        officers.put(new PersonId(cells.number()), officer);
      }
    }
    return officers;
  }

  /// Who is in charge of one person, if anybody.
  public Map<PersonId, UserId> officers(Tx tx, PersonId person) {
    return tx.handle()
        .createQuery(OFFICER_OF)
        .bind("person", person.value())
        .mapTo(long.class)
        .findOne()
        .map(officer -> Map.of(person, new UserId(officer)))
        .orElse(Map.of());
  }

  /// When post-rehab management of each person began last.
  public Map<PersonId, LocalDate> afterCare(Tx tx) {
    return days(tx.handle().createQuery(AFTER_CARE));
  }

  /// The same for one person.
  public Map<PersonId, LocalDate> afterCare(Tx tx, PersonId person) {
    return days(tx.handle().createQuery(AFTER_CARE_OF).bind("person", person.value()));
  }

  /// Since when each person lives in a commune that is not the post's.
  public Map<PersonId, LocalDate> moved(Tx tx) {
    return days(tx.handle().createQuery(MOVED));
  }

  /// The same for one person.
  public Map<PersonId, LocalDate> moved(Tx tx, PersonId person) {
    return days(tx.handle().createQuery(MOVED_OF).bind("person", person.value()));
  }

  /// Agreed steps that are due by a day and not done.
  public List<Step> steps(Tx tx, LocalDate until) {
    return tx.handle()
        .createQuery(STEPS)
        .bind("until", until.toString())
        .map((row, context) -> step(row))
        .list();
  }

  /// Keeps what the law said, so that the next day's page need not ask for everybody again. It is
  /// forgotten by itself when the person or one of their measures changes.
  public void keep(Tx tx, List<Reckoned> reckoned) {
    PreparedBatch batch = tx.handle().prepareBatch(KEEP);
    for (Reckoned one : reckoned) {
      batch
          .bind("id", one.measure().value())
          .bind("reductionFrom", Columns.text(one.reductionFrom()))
          .bind("mayApplyFrom", Columns.text(one.mayApplyFrom()))
          .bind("by", one.by())
          .add();
    }
    batch.execute();
  }

  /// What the law said of a person's measures holds no longer.
  static void forget(Tx tx, PersonId person) {
    tx.handle().createUpdate(FORGET).bind("person", person.value()).execute();
  }

  /// The people that ledger lines after a number speak of.
  public List<PersonId> changedAfter(Tx tx, long sequence) {
    return tx.handle()
        .createQuery(CHANGED)
        .bind("after", sequence)
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }

  private static List<Row> measures(Query query) {
    return query.mapTo(String.class).map(line -> row(new Cells(line))).list();
  }

  private static Map<PersonId, LocalDate> days(Query query) {
    return query
        .map((row, context) -> Map.entry(row.getLong("person_id"), row.getString("day")))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                entry -> new PersonId(entry.getKey()), entry -> LocalDate.parse(entry.getValue())));
  }

  private static Row row(Cells cells) {
    MeasureId measure = new MeasureId(cells.number());
    PersonId person = new PersonId(cells.number());
    return new Row(
        measure,
        person,
        MeasureKind.of(cells.text()),
        MeasureStatus.of(cells.text()),
        cells.date(),
        cells.date(),
        cells.date(),
        cells.date(),
        cells.date(),
        cells.date(),
        cells.text(),
        latest(cells),
        new Reckoned(measure, cells.date(), cells.date(), cells.text()));
  }

  private static Map<ActivityType, LocalDate> latest(Cells cells) {
    Map<ActivityType, LocalDate> latest = new EnumMap<>(ActivityType.class);
    for (ActivityType type : MARKED) {
      LocalDate day = cells.date();
      if (day != null) {
        latest.put(type, day);
      }
    }
    return latest;
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        new ActivityId(row.getLong("id")),
        new PersonId(row.getLong("person_id")),
        Columns.id(row, "measure_id", MeasureId::new),
        ActivityType.of(row.getString("type")),
        row.getString("step_text"),
        LocalDate.parse(row.getString("step_due_on")),
        Columns.id(row, "officer_id", UserId::new));
  }
}
