package vn.hoanhap.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.DutySource.Filed;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.DutySource.Row;

/// Reads the open measures with what their files and their people add, in a few passes.
final class OpenMeasures {

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

  private static final String OF_PEOPLE =
      " AND person_id IN (SELECT value FROM json_each(:people))";

  /// In the order of the columns above.
  static final List<ActivityType> MARKED =
      List.of(
          ActivityType.XM,
          ActivityType.DD,
          ActivityType.VP,
          ActivityType.HOP,
          ActivityType.NX,
          ActivityType.XAT,
          ActivityType.VAY);

  static final String MEASURES = OPEN + NOT_SEALED + " ORDER BY id";

  static final String MEASURES_OF = OPEN + NOT_SEALED + OF_PEOPLE + " ORDER BY id";

  // Through the index of the few sealed ones, not through everybody's measures.
  static final String SEALED =
      OPEN
          + " AND id IN (SELECT id FROM measure INDEXED BY measure_sealed WHERE sealed = 1)"
          + " ORDER BY id";

  static final String SEALED_OF = OPEN + " AND sealed = 1" + OF_PEOPLE + " ORDER BY id";

  static final String SEALED_PEOPLE =
      "SELECT DISTINCT person_id FROM measure INDEXED BY measure_sealed WHERE sealed = 1";

  // Through the index alone: joining the people would read all of them.
  static final String OFFICERS =
      """
      SELECT officer_id || '|' || group_concat(id, '|') FROM person INDEXED BY person_list
      WHERE state = 'open' AND officer_id IS NOT NULL GROUP BY officer_id
      """;

  // CROSS JOIN keeps SQLite from going through the list of everybody for a few people.
  static final String OFFICERS_OF =
      """
      SELECT p.officer_id || '|' || group_concat(p.id, '|')
      FROM json_each(:people) AS one CROSS JOIN person AS p ON p.id = one.value
      WHERE p.state = 'open' AND p.officer_id IS NOT NULL GROUP BY p.officer_id
      """;

  static final String AFTER_CARE = REHABILITATED + " GROUP BY person_id";

  static final String AFTER_CARE_OF = REHABILITATED + OF_PEOPLE + " GROUP BY person_id";

  static final String MOVED = ELSEWHERE;

  static final String MOVED_OF = ELSEWHERE + OF_PEOPLE;

  private OpenMeasures() {}

  /// The open measures of everybody, without sealed ones.
  static List<Row> all(Tx tx) {
    Beside beside =
        new Beside(
            officers(tx.handle().createQuery(OFFICERS)),
            days(tx.handle().createQuery(AFTER_CARE)),
            days(tx.handle().createQuery(MOVED)),
            FiledPapers.all(tx));
    return rows(tx.handle().createQuery(MEASURES), beside);
  }

  /// The open measures of some people, without sealed ones.
  static List<Row> of(Tx tx, Collection<PersonId> some) {
    String people = Columns.numbers(some.stream().map(PersonId::value).toList());
    return rows(tx.handle().createQuery(MEASURES_OF).bind("people", people), beside(tx, people));
  }

  /// The open measures that are sealed, because the act was a juvenile's.
  static List<Row> sealed(Tx tx) {
    List<Long> people = tx.handle().createQuery(SEALED_PEOPLE).mapTo(Long.class).list();
    return people.isEmpty()
        ? List.of()
        : rows(tx.handle().createQuery(SEALED), beside(tx, Columns.numbers(people)));
  }

  /// The sealed ones of some people.
  static List<Row> sealedOf(Tx tx, Collection<PersonId> some) {
    String people = Columns.numbers(some.stream().map(PersonId::value).toList());
    return rows(tx.handle().createQuery(SEALED_OF).bind("people", people), beside(tx, people));
  }

  /// What is read beside the measures.
  private record Beside(
      Map<PersonId, UserId> officers,
      Map<PersonId, LocalDate> afterCare,
      Map<PersonId, LocalDate> moved,
      Map<MeasureId, List<Filed>> papers) {}

  private static Beside beside(Tx tx, String people) {
    return new Beside(
        officers(tx.handle().createQuery(OFFICERS_OF).bind("people", people)),
        days(tx.handle().createQuery(AFTER_CARE_OF).bind("people", people)),
        days(tx.handle().createQuery(MOVED_OF).bind("people", people)),
        FiledPapers.of(tx, people));
  }

  private static List<Row> rows(Query query, Beside beside) {
    return query.mapTo(String.class).map(line -> row(new Cells(line), beside)).list();
  }

  private static Map<PersonId, UserId> officers(Query query) {
    Map<PersonId, UserId> officers = new HashMap<>();
    for (String line : query.mapTo(String.class).list()) {
      Cells cells = new Cells(line);
      UserId officer = new UserId(cells.number());
      while (cells.hasMore()) {
        officers.put(new PersonId(cells.number()), officer);
      }
    }
    return officers;
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

  private static Row row(Cells cells, Beside beside) {
    MeasureId measure = new MeasureId(cells.number());
    PersonId person = new PersonId(cells.number());
    return new Row(
        measure,
        person,
        beside.officers.get(person),
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
        new Reckoned(measure, cells.date(), cells.date(), cells.text()),
        beside.afterCare.get(person),
        beside.moved.get(person),
        beside.papers.getOrDefault(measure, List.of()));
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
}
