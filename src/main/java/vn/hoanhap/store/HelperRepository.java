package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;

/// Who was assigned to help. The measure keeps when a helper in charge was proposed and decided,
/// for the Today page.
public final class HelperRepository {

  static final String INSERT =
      """
      INSERT INTO helper (measure_id, name, organisation, phone, proposed_on, decision_number,
        decided_on, from_date, until_date)
      VALUES (:measure, :name, :organisation, :phone, :proposedOn, :decision,
        :decidedOn, :from, :until)
      RETURNING id
      """;

  static final String UPDATE =
      """
      UPDATE helper SET name = :name, organisation = :organisation, phone = :phone,
        proposed_on = :proposedOn, decision_number = :decision, decided_on = :decidedOn,
        from_date = :from, until_date = :until
      WHERE id = :id AND measure_id = :measure
      """;

  static final String DELETE = "DELETE FROM helper WHERE id = :id";

  static final String FIND = "SELECT * FROM helper WHERE id = :id";

  static final String OF_MEASURE =
      "SELECT * FROM helper WHERE measure_id = :measure ORDER BY until_date IS NULL DESC, id DESC";

  static final String OF_MEASURES =
      "SELECT measure_id, * FROM helper WHERE measure_id IN (SELECT value FROM json_each(:ids))"
          + " ORDER BY measure_id, until_date IS NULL DESC, id DESC";

  static final String MARK =
      """
      UPDATE measure SET (helper_proposed_on, helper_decided_on) = (
        SELECT min(coalesce(proposed_on, decided_on)), min(decided_on)
        FROM helper WHERE measure_id = :measure AND until_date IS NULL)
      WHERE id = :measure
      """;

  /// Adds a helper (number 0) or stores a changed one; returns it as stored.
  public Helper save(Tx tx, Helper helper) {
    long id = helper.id();
    if (id == 0) {
      id = bind(tx.handle().createQuery(INSERT), helper).mapTo(long.class).one();
    } else {
      bind(tx.handle().createUpdate(UPDATE), helper).bind("id", id).execute();
    }
    mark(tx, helper.measure());
    return find(tx, id).orElseThrow();
  }

  /// Takes an assignment back.
  public void delete(Tx tx, Helper helper) {
    tx.handle().createUpdate(DELETE).bind("id", helper.id()).execute();
    mark(tx, helper.measure());
  }

  /// The helper with a number.
  public Optional<Helper> find(Tx tx, long id) {
    return tx.handle().createQuery(FIND).bind("id", id).map((row, context) -> map(row)).findOne();
  }

  /// Who helps or helped with a measure, those in charge first, newest first.
  public List<Helper> ofMeasure(Tx tx, MeasureId measure) {
    return tx.handle()
        .createQuery(OF_MEASURE)
        .bind("measure", measure.value())
        .map((row, context) -> map(row))
        .list();
  }

  /// Who helps or helped with each of many measures, in the same order.
  public Map<MeasureId, List<Helper>> ofMeasures(Tx tx, Collection<MeasureId> some) {
    List<Long> ids = some.stream().map(MeasureId::value).toList();
    Belongings<Helper> helpers = Belongings.read(tx, OF_MEASURES, ids, HelperRepository::map);
    return some.stream().collect(Collectors.toMap(id -> id, id -> helpers.of(id.value())));
  }

  private static void mark(Tx tx, MeasureId measure) {
    tx.handle().createUpdate(MARK).bind("measure", measure.value()).execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Helper helper) {
    return statement
        .bind("measure", helper.measure().value())
        .bind("name", Person.clean(helper.name()))
        .bind("organisation", Person.clean(helper.organisation()))
        .bind("phone", Person.clean(helper.phone()))
        .bind("proposedOn", Columns.text(helper.proposedOn()))
        .bind("decision", helper.decisionNumber())
        .bind("decidedOn", Columns.text(helper.decidedOn()))
        .bind("from", Columns.text(helper.from()))
        .bind("until", Columns.text(helper.until()));
  }

  private static Helper map(ResultSet row) throws SQLException {
    return new Helper(
        row.getLong("id"),
        new MeasureId(row.getLong("measure_id")),
        row.getString("name"),
        row.getString("organisation"),
        row.getString("phone"),
        Columns.date(row, "proposed_on"),
        row.getString("decision_number"),
        Columns.date(row, "decided_on"),
        Columns.date(row, "from_date"),
        Columns.date(row, "until_date"));
  }
}
