package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// Reads what the monthly file is made from in a few passes over the whole register, however many
/// people there are. People come without addresses and contacts, measures without convictions: the
/// file has no place for them.
public final class BundleSource {

  static final String PEOPLE =
      """
      SELECT id, key, version, full_name, sex, birth, citizen_number, employment
      FROM person WHERE state <> 'draft' ORDER BY id
      """;

  static final String MEASURES = "SELECT * FROM measure ORDER BY person_id, id";

  static final String HELPED =
      "SELECT DISTINCT measure_id FROM helper WHERE until_date IS NULL AND from_date IS NOT NULL";

  static final String GRADES =
      """
      SELECT person_id, grade FROM activity
      WHERE period = :period AND period <> '' AND grade <> '' ORDER BY date, id
      """;

  static final String COUNTS =
      """
      SELECT type, count(*) AS entries FROM activity
      WHERE date >= :from AND date < :to GROUP BY type
      """;

  static final String TOUCHES =
      """
      SELECT newest.record_id, ledger.at, ledger.actor_role
      FROM (SELECT record_id, max(ledger_seq) AS seq FROM change
            WHERE record_type = :type GROUP BY record_id) AS newest
      JOIN ledger ON ledger.seq = newest.seq
      """;

  /// Who changed a record last, and when.
  public record Touch(Role author, Instant at) {}

  /// Everybody with a measure, in the order of their numbers.
  public List<Person> people(Tx tx) {
    return tx.handle().createQuery(PEOPLE).map((row, context) -> person(row)).list();
  }

  /// Every measure, those of one person side by side, in the order of [#people].
  public List<Measure> measures(Tx tx) {
    return tx.handle().createQuery(MEASURES).map((row, context) -> measure(row)).list();
  }

  /// The measures somebody is assigned to.
  public Set<MeasureId> helped(Tx tx) {
    return new HashSet<>(
        tx.handle().createQuery(HELPED).mapTo(long.class).map(id -> new MeasureId(id)).list());
  }

  /// The grade of a month by person; a later comment on the same month replaces an earlier one.
  public Map<PersonId, String> grades(Tx tx, YearMonth month) {
    Map<PersonId, String> grades = new HashMap<>();
    tx.handle()
        .createQuery(GRADES)
        .bind("period", month.toString())
        .map((row, context) -> Map.entry(row.getLong("person_id"), row.getString("grade")))
        .forEach(grade -> grades.put(new PersonId(grade.getKey()), grade.getValue()));
    return grades;
  }

  /// How many entries of each type the log has for a month.
  public Map<ActivityType, Integer> counts(Tx tx, YearMonth month) {
    Map<ActivityType, Integer> counts = new EnumMap<>(ActivityType.class);
    tx.handle()
        .createQuery(COUNTS)
        .bind("from", month.atDay(1).toString())
        .bind("to", month.plusMonths(1).atDay(1).toString())
        .map((row, context) -> Map.entry(row.getString("type"), row.getInt("entries")))
        .forEach(count -> counts.put(ActivityType.of(count.getKey()), count.getValue()));
    return counts;
  }

  /// Who changed each record of a type last, by the record's number.
  public Map<Long, Touch> touches(Tx tx, String recordType) {
    Map<Long, Touch> touches = new HashMap<>();
    tx.handle()
        .createQuery(TOUCHES)
        .bind("type", recordType)
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("record_id"),
                    new Touch(Role.of(row.getString("actor_role")), Columns.instant(row, "at"))))
        .forEach(touch -> touches.put(touch.getKey(), touch.getValue()));
    return touches;
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(row.getLong("id")),
        row.getString("key"),
        row.getInt("version"),
        row.getString("full_name"),
        "",
        Sex.of(row.getString("sex")),
        Columns.read(row, "birth", PartialDate::parse),
        Columns.read(row, "citizen_number", CitizenNumber::new),
        null,
        "",
        List.of(),
        "",
        "",
        "",
        Employment.of(row.getString("employment")),
        null,
        List.of(),
        null,
        null,
        null);
  }

  private static Measure measure(ResultSet row) throws SQLException {
    return new Measure(
        new MeasureId(row.getLong("id")),
        row.getString("key"),
        row.getInt("version"),
        new PersonId(row.getLong("person_id")),
        MeasureKind.of(row.getString("kind")),
        MeasureRepository.basis(row),
        MeasureRepository.term(row),
        MeasureStatus.of(row.getString("status")),
        null,
        null,
        null,
        "",
        List.of(),
        MeasureRepository.closing(row),
        row.getBoolean("sealed"),
        null);
  }
}
