package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// People in Vietnamese list order: the ids of a whole list at once, the rows a few at a time, so
/// that fifty thousand people scroll without a stall.
public final class PersonList {

  static final String HOLDS_NOBODY = "SELECT NOT EXISTS (SELECT 1 FROM person)";

  static final String IDS =
      """
      SELECT p.id FROM person AS p INDEXED BY person_list
      WHERE p.state = :state
      """
          + PersonFilter.CONDITIONS
          + "ORDER BY p.sort_key, p.id";

  static final String PAGE =
      """
      SELECT p.id FROM person AS p INDEXED BY person_list
      WHERE p.state = :state
        AND (p.sort_key, p.id) > (coalesce((SELECT sort_key FROM person WHERE id = :after), ''), :after)
      """
          + PersonFilter.CONDITIONS
          + "ORDER BY p.sort_key, p.id LIMIT :limit";

  static final String COUNT =
      "SELECT count(*) FROM person AS p INDEXED BY person_list WHERE p.state = :state\n"
          + PersonFilter.CONDITIONS;

  static final String ROWS =
      """
      SELECT p.id, p.full_name, p.other_name, p.birth, p.sex, p.citizen_number, p.died_on,
        coalesce(a.hamlet, '') AS hamlet, coalesce(u.name, '') AS officer,
        (SELECT group_concat(number, ' ') FROM previous_number WHERE person_id = p.id) AS numbers,
        (SELECT date || ' ' || type FROM activity WHERE person_id = p.id
          ORDER BY date DESC, id DESC LIMIT 1) AS last
      FROM json_each(:ids) AS wanted
      JOIN person AS p ON p.id = wanted.value
      LEFT JOIN address AS a ON a.person_id = p.id AND a.valid_to IS NULL
      LEFT JOIN app_user AS u ON u.id = p.officer_id
      ORDER BY wanted.key
      """;

  static final String CHIPS =
      """
      SELECT m.person_id, m.id, m.kind, m.status, m.legal_start, m.governing_end, m.sealed
      FROM json_each(:ids) AS wanted
      JOIN measure AS m ON m.person_id = wanted.value
      WHERE m.status NOT IN ('draft', 'erased')
      ORDER BY m.person_id, m.governing_end IS NULL, m.governing_end, m.id
      """;

  // From one hamlet to the next in the index, whatever the number of people in each.
  static final String HAMLETS =
      """
      WITH RECURSIVE used (key) AS (
        SELECT min(hamlet_key) FROM address WHERE valid_to IS NULL AND hamlet_key > ''
        UNION ALL
        SELECT (SELECT min(hamlet_key) FROM address WHERE valid_to IS NULL AND hamlet_key > used.key)
        FROM used WHERE used.key IS NOT NULL)
      SELECT (SELECT hamlet FROM address WHERE hamlet_key = used.key AND valid_to IS NULL LIMIT 1)
      FROM used WHERE used.key IS NOT NULL
      """;

  static final String COUNTS =
      """
      SELECT
        count(*) FILTER (WHERE state = 'open' AND open_until >= :today) AS current,
        count(*) FILTER (WHERE state = 'open' AND awaiting_since < :today) AS awaiting,
        count(*) FILTER (WHERE state = 'closed') AS closed,
        count(*) FILTER (WHERE state = 'sealed') AS sealed,
        count(*) FILTER (WHERE state = 'draft') AS without
      FROM person INDEXED BY person_list WHERE state IN ('open', 'closed', 'sealed', 'draft')
      """;

  /// How many people have a measure in force, one awaiting papers, closed ones alone, sealed ones
  /// alone, none yet. A person may be in the first two.
  public record Counts(
      int current, int awaitingPapers, int closed, int sealed, int withoutMeasure) {}

  /// The ids of everybody a filter lets through, in list order.
  public List<PersonId> ids(Tx tx, PersonFilter filter) {
    return filter
        .bind(tx, tx.handle().createQuery(IDS))
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }

  /// The next ids after a person of the list, or the first ones after null.
  public List<PersonId> page(Tx tx, PersonFilter filter, PersonId after, int limit) {
    return filter
        .bind(tx, tx.handle().createQuery(PAGE))
        .bind("after", after == null ? 0 : after.value())
        .bind("limit", limit)
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }

  /// How many people a filter lets through.
  public int count(Tx tx, PersonFilter filter) {
    return filter.bind(tx, tx.handle().createQuery(COUNT)).mapTo(int.class).one();
  }

  /// The rows of some people, in the order given; who is gone is left out.
  public List<PersonRow> rows(Tx tx, List<PersonId> ids) {
    String json = json(ids);
    Map<Long, List<PersonRow.Chip>> chips = new HashMap<>();
    tx.handle()
        .createQuery(CHIPS)
        .bind("ids", json)
        .map((row, context) -> Map.entry(row.getLong("person_id"), chip(row)))
        .forEach(
            entry ->
                chips
                    .computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                    .add(entry.getValue()));
    return tx.handle()
        .createQuery(ROWS)
        .bind("ids", json)
        .map((row, context) -> row(row, chips))
        .list();
  }

  /// The hamlets in use, in no particular order.
  public List<String> hamlets(Tx tx) {
    return tx.handle().createQuery(HAMLETS).mapTo(String.class).list();
  }

  /// Whether nobody was ever added.
  public boolean isEmpty(Tx tx) {
    return tx.handle().createQuery(HOLDS_NOBODY).mapTo(boolean.class).one();
  }

  /// Counts people by the state of their measures today.
  public Counts counts(Tx tx) {
    return tx.handle()
        .createQuery(COUNTS)
        .bind("today", Columns.text(tx.today()))
        .map(
            (row, context) ->
                new Counts(
                    row.getInt("current"),
                    row.getInt("awaiting"),
                    row.getInt("closed"),
                    row.getInt("sealed"),
                    row.getInt("without")))
        .one();
  }

  static String json(List<PersonId> ids) {
    return ids.stream()
        .map(id -> Long.toString(id.value()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static PersonRow row(ResultSet row, Map<Long, List<PersonRow.Chip>> chips)
      throws SQLException {
    long id = row.getLong("id");
    String numbers = row.getString("numbers");
    String last = row.getString("last");
    return new PersonRow(
        new PersonId(id),
        row.getString("full_name"),
        row.getString("other_name"),
        Columns.read(row, "birth", PartialDate::parse),
        Sex.of(row.getString("sex")),
        Columns.read(row, "citizen_number", CitizenNumber::new),
        numbers == null ? List.of() : List.of(numbers.split(" ")),
        row.getString("hamlet"),
        row.getString("officer"),
        Columns.date(row, "died_on"),
        List.copyOf(chips.getOrDefault(id, List.of())),
        last == null ? null : LocalDate.parse(last.substring(0, 10)),
        last == null ? null : ActivityType.of(last.substring(11)));
  }

  private static PersonRow.Chip chip(ResultSet row) throws SQLException {
    return new PersonRow.Chip(
        new MeasureId(row.getLong("id")),
        MeasureKind.of(row.getString("kind")),
        MeasureStatus.of(row.getString("status")),
        Columns.date(row, "legal_start"),
        Columns.date(row, "governing_end"),
        row.getBoolean("sealed"));
  }
}
