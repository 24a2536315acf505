package vn.hoanhap.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
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

  static final String STEPS =
      """
      SELECT printf('%s|%d|%d|%s|%s', step_due_on, id, person_id, measure_id, officer_id)
      FROM activity INDEXED BY activity_open_step
      WHERE step_due_on IS NOT NULL AND step_done_on IS NULL AND step_due_on <= :until
      ORDER BY step_due_on, id
      """;

  static final String STEP_TEXTS =
      "SELECT id, step_text FROM activity WHERE id IN (SELECT value FROM json_each(:steps))";

  static final String STEPS_OF =
      """
      SELECT printf('%s|%d|%d|%s|%s', step_due_on, id, person_id, measure_id, officer_id)
      FROM activity
      WHERE person_id = :person AND step_due_on IS NOT NULL AND step_done_on IS NULL
      ORDER BY step_due_on, id
      """;

  static final String FORGET =
      "UPDATE measure SET reckoned_by = NULL WHERE person_id = :person AND reckoned_by IS NOT NULL";

  static final String KEEP =
      """
      UPDATE measure SET reduction_from = :reductionFrom, may_apply_from = :mayApplyFrom,
        reckoned_by = :by
      WHERE id = :id
      """;

  /// One open measure and what its file and its person add. `latest` holds the newest day of each
  /// kind of entry that fulfils a duty; `commentedMonth` is empty when no month was commented;
  /// `reckoned` is what the law last said of it; `afterCareOn` is when post-rehab management of the
  /// person began last; `movedOn` since when they live in a commune that is not the post's;
  /// `papers` are the settled ones of the file.
  public record Row(
      MeasureId measure,
      PersonId person,
      UserId officer,
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
      Reckoned reckoned,
      LocalDate afterCareOn,
      LocalDate movedOn,
      List<Filed> papers) {

    /// The same row when the law was asked again.
    public Row with(Reckoned again) {
      return new Row(
          measure,
          person,
          officer,
          kind,
          status,
          managedFrom,
          presentedOn,
          legalStart,
          governingEnd,
          helperProposedOn,
          helperDecidedOn,
          commentedMonth,
          latest,
          again,
          afterCareOn,
          movedOn,
          papers);
    }
  }

  /// A paper that is settled: in the file since a day (the first of the calendar when it bears
  /// none), or not applicable, and then the day is null.
  public record Filed(String code, LocalDate day) {}

  /// From when something may be asked for over a measure; the days are null when it may not. `by`
  /// names the edition of the law that was asked and the days for which its answer holds, and is
  /// empty when it must be asked again.
  public record Reckoned(
      MeasureId measure, LocalDate reductionFrom, LocalDate mayApplyFrom, String by) {}

  /// An agreed next step that nobody has done; `measure` and `officer` may be null.
  public record Step(
      ActivityId activity, PersonId person, MeasureId measure, LocalDate dueOn, UserId officer) {}

  /// The open measures of some people, without sealed ones.
  public List<Row> of(Tx tx, Collection<PersonId> some) {
    return OpenMeasures.of(tx, some);
  }

  /// The open measures of some people that are sealed, because the act was a juvenile's.
  public List<Row> sealedOf(Tx tx, Collection<PersonId> some) {
    return OpenMeasures.sealedOf(tx, some);
  }

  /// Agreed steps that are due by a day and not done. Their texts are asked for by themselves: an
  /// office that is behind has thousands of steps and shows twenty.
  public List<Step> steps(Tx tx, LocalDate until) {
    return tx
        .handle()
        .createQuery(STEPS)
        .bind("until", until.toString())
        .mapTo(String.class)
        .list()
        .stream()
        .map(line -> step(new Cells(line)))
        .toList();
  }

  /// What was agreed, for some steps.
  public Map<ActivityId, String> stepTexts(Tx tx, Collection<ActivityId> some) {
    return tx
        .handle()
        .createQuery(STEP_TEXTS)
        .bind("steps", Columns.numbers(some.stream().map(ActivityId::value).toList()))
        .map((row, context) -> Map.entry(new ActivityId(row.getLong(1)), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The agreed steps of one person that are not done.
  public List<Step> steps(Tx tx, PersonId person) {
    return tx.handle()
        .createQuery(STEPS_OF)
        .bind("person", person.value())
        .map((row, context) -> step(new Cells(row.getString(1))))
        .list();
  }

  /// Keeps what the law said, so that later looks need not ask for everybody again. It is forgotten
  /// by itself when the person or one of their measures changes.
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

  private static Step step(Cells cells) {
    LocalDate dueOn = cells.date();
    ActivityId activity = new ActivityId(cells.number());
    PersonId person = new PersonId(cells.number());
    String measure = cells.text();
    String officer = cells.text();
    return new Step(
        activity,
        person,
        measure.isEmpty() ? null : new MeasureId(Long.parseLong(measure)),
        dueOn,
        officer.isEmpty() ? null : new UserId(Long.parseLong(officer)));
  }
}
