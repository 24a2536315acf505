package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.MeasureId;

/// Which papers of the checklist are in the file. A paper without a row was never looked at.
public final class DossierRepository {

  static final String PUT =
      """
      INSERT INTO dossier_item (measure_id, code, state, paper_number, paper_date, reason)
      VALUES (:measure, :code, :state, :number, :date, :reason)
      ON CONFLICT (measure_id, code) DO UPDATE SET state = excluded.state,
        paper_number = excluded.paper_number, paper_date = excluded.paper_date, reason = excluded.reason
      """;

  static final String FIND =
      "SELECT * FROM dossier_item WHERE measure_id = :measure AND code = :code";

  static final String OF_MEASURE =
      "SELECT * FROM dossier_item WHERE measure_id = :measure ORDER BY code";

  static final String REMOVE =
      "DELETE FROM dossier_item WHERE measure_id = :measure AND code = :code";

  /// Says how a paper stands.
  public void put(Tx tx, DossierItem item) {
    tx.handle()
        .createUpdate(PUT)
        .bind("measure", item.measure().value())
        .bind("code", item.code())
        .bind("state", item.state().code())
        .bind("number", item.paperNumber() == null ? "" : item.paperNumber())
        .bind("date", Columns.text(item.paperDate()))
        .bind("reason", item.reason() == null ? "" : item.reason())
        .execute();
  }

  /// How a paper stands, if anybody said.
  public Optional<DossierItem> find(Tx tx, MeasureId measure, String code) {
    return tx.handle()
        .createQuery(FIND)
        .bind("measure", measure.value())
        .bind("code", code)
        .map((row, context) -> map(row))
        .findOne();
  }

  /// Every paper that somebody looked at, by code.
  public List<DossierItem> ofMeasure(Tx tx, MeasureId measure) {
    return tx.handle()
        .createQuery(OF_MEASURE)
        .bind("measure", measure.value())
        .map((row, context) -> map(row))
        .list();
  }

  /// Forgets what was said of a paper.
  public void remove(Tx tx, MeasureId measure, String code) {
    tx.handle().createUpdate(REMOVE).bind("measure", measure.value()).bind("code", code).execute();
  }

  private static DossierItem map(ResultSet row) throws SQLException {
    return new DossierItem(
        new MeasureId(row.getLong("measure_id")),
        row.getString("code"),
        DossierItem.State.of(row.getString("state")),
        row.getString("paper_number"),
        Columns.date(row, "paper_date"),
        row.getString("reason"));
  }
}
