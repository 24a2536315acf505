package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import org.jdbi.v3.core.statement.Update;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.measure.Sanction;

/// What hangs on a measure: the conviction with its additional penalties and obligations, the
/// sanction, the adjustments of the term.
final class MeasureParts {

  private MeasureParts() {}

  static final String INSERT_CONVICTION =
      """
      INSERT INTO conviction (measure_id, offence_article, offence_name, offence_date, fault, severity,
        judgment_number, judgment_date, court, effective_date, penalty_type, penalty_length,
        completed_on, amnestied)
      VALUES (:id, :article, :name, :offenceDate, :fault, :severity,
        :judgmentNumber, :judgmentDate, :court, :effectiveDate, :penaltyType, :penaltyLength,
        :completedOn, :amnestied)
      """;

  static final String INSERT_PENALTY =
      """
      INSERT INTO additional_penalty (measure_id, position, type, text, ends_on, done_on)
      VALUES (:id, :position, :type, :text, :endsOn, :doneOn)
      """;

  static final String INSERT_OBLIGATION =
      """
      INSERT INTO obligation (measure_id, position, type, status, done_on)
      VALUES (:id, :position, :type, :status, :doneOn)
      """;

  static final String INSERT_SANCTION =
      """
      INSERT INTO sanction (measure_id, decree, citation, act, warning, executed_on)
      VALUES (:id, :decree, :citation, :act, :warning, :executedOn)
      """;

  static final String INSERT_ADJUSTMENT =
      """
      INSERT INTO adjustment (measure_id, type, length, days, from_date, to_date, decision, decided_on, issuer)
      VALUES (:id, :type, :length, :days, :from, :to, :decision, :decidedOn, :issuer)
      """;

  static final String DELETE_CONVICTION = "DELETE FROM conviction WHERE measure_id = :id";

  static final String DELETE_SANCTION = "DELETE FROM sanction WHERE measure_id = :id";

  static final String DELETE_ADJUSTMENTS = "DELETE FROM adjustment WHERE measure_id = :id";

  static final String CONVICTION = "SELECT * FROM conviction WHERE measure_id = :id";

  static final String PENALTIES =
      "SELECT * FROM additional_penalty WHERE measure_id = :id ORDER BY position";

  static final String OBLIGATIONS =
      "SELECT * FROM obligation WHERE measure_id = :id ORDER BY position";

  static final String SANCTION = "SELECT * FROM sanction WHERE measure_id = :id";

  static final String ADJUSTMENTS = "SELECT * FROM adjustment WHERE measure_id = :id ORDER BY id";

  private static final String OF_MANY =
      " WHERE measure_id IN (SELECT value FROM json_each(:ids)) ORDER BY measure_id";

  static final String CONVICTIONS_OF = "SELECT measure_id, * FROM conviction" + OF_MANY;

  static final String PENALTIES_OF =
      "SELECT measure_id, * FROM additional_penalty" + OF_MANY + ", position";

  static final String OBLIGATIONS_OF =
      "SELECT measure_id, * FROM obligation" + OF_MANY + ", position";

  static final String SANCTIONS_OF = "SELECT measure_id, * FROM sanction" + OF_MANY;

  static final String ADJUSTMENTS_OF = "SELECT measure_id, * FROM adjustment" + OF_MANY + ", id";

  /// What hangs on one measure.
  record Parts(Conviction conviction, Sanction sanction, List<Adjustment> adjustments) {}

  /// What hangs on a measure of this number.
  static Parts parts(Tx tx, long id) {
    return new Parts(conviction(tx, id), sanction(tx, id), adjustments(tx, id));
  }

  /// What hangs on each of many measures.
  static LongFunction<Parts> parts(Tx tx, Collection<Long> ids) {
    Belongings<AdditionalPenalty> penalties =
        Belongings.read(tx, PENALTIES_OF, ids, MeasureParts::penalty);
    Belongings<Obligation> obligations =
        Belongings.read(tx, OBLIGATIONS_OF, ids, MeasureParts::obligation);
    Belongings<Conviction> convictions =
        Belongings.read(
            tx,
            CONVICTIONS_OF,
            ids,
            row -> conviction(row, penalties.of(row.getLong(1)), obligations.of(row.getLong(1))));
    Belongings<Sanction> sanctions = Belongings.read(tx, SANCTIONS_OF, ids, MeasureParts::sanction);
    Belongings<Adjustment> adjustments =
        Belongings.read(tx, ADJUSTMENTS_OF, ids, MeasureParts::adjustment);
    return id -> new Parts(convictions.first(id), sanctions.first(id), adjustments.of(id));
  }

  static void add(Tx tx, long id, Measure measure) {
    addConviction(tx, id, measure.conviction());
    addSanction(tx, id, measure.sanction());
    measure.adjustments().forEach(adjustment -> addAdjustment(tx, id, adjustment));
  }

  /// Makes the stored parts those of `measure`; a part that did not change keeps its row.
  static void replace(Tx tx, long id, Measure measure) {
    Conviction conviction = conviction(tx, id);
    if (conviction != null && !conviction.equals(measure.conviction())) {
      tx.handle().createUpdate(DELETE_CONVICTION).bind("id", id).execute();
      conviction = null;
    }
    if (conviction == null) {
      addConviction(tx, id, measure.conviction());
    }
    Sanction sanction = sanction(tx, id);
    if (sanction != null && !sanction.equals(measure.sanction())) {
      tx.handle().createUpdate(DELETE_SANCTION).bind("id", id).execute();
      sanction = null;
    }
    if (sanction == null) {
      addSanction(tx, id, measure.sanction());
    }
    replaceAdjustments(tx, id, measure.adjustments());
  }

  static Conviction conviction(Tx tx, long id) {
    return tx.handle()
        .createQuery(CONVICTION)
        .bind("id", id)
        .map((row, context) -> conviction(row, penalties(tx, id), obligations(tx, id)))
        .findOne()
        .orElse(null);
  }

  static Sanction sanction(Tx tx, long id) {
    return tx.handle()
        .createQuery(SANCTION)
        .bind("id", id)
        .map((row, context) -> sanction(row))
        .findOne()
        .orElse(null);
  }

  static List<Adjustment> adjustments(Tx tx, long id) {
    return tx.handle()
        .createQuery(ADJUSTMENTS)
        .bind("id", id)
        .map((row, context) -> adjustment(row))
        .list();
  }

  // A stored adjustment is a paper: it is kept as it is, so only its removal or a new one can
  // differ.
  private static void replaceAdjustments(Tx tx, long id, List<Adjustment> given) {
    List<Adjustment> stored = adjustments(tx, id);
    if (given.size() >= stored.size() && given.subList(0, stored.size()).equals(stored)) {
      given
          .subList(stored.size(), given.size())
          .forEach(adjustment -> addAdjustment(tx, id, adjustment));
    } else {
      tx.handle().createUpdate(DELETE_ADJUSTMENTS).bind("id", id).execute();
      given.forEach(adjustment -> addAdjustment(tx, id, adjustment));
    }
  }

  private static void addConviction(Tx tx, long id, Conviction conviction) {
    if (conviction == null) {
      return;
    }
    MainPenalty penalty = conviction.mainPenalty();
    tx.handle()
        .createUpdate(INSERT_CONVICTION)
        .bind("id", id)
        .bind("article", conviction.offenceArticle())
        .bind("name", conviction.offenceName())
        .bind("offenceDate", Columns.text(conviction.offenceDate()))
        .bind("fault", conviction.fault())
        .bind("severity", conviction.severity())
        .bind("judgmentNumber", conviction.judgmentNumber())
        .bind("judgmentDate", Columns.text(conviction.judgmentDate()))
        .bind("court", conviction.court())
        .bind("effectiveDate", Columns.text(conviction.effectiveDate()))
        .bind("penaltyType", penalty == null ? null : penalty.type().code())
        .bind("penaltyLength", penalty == null ? null : Columns.text(penalty.length()))
        .bind("completedOn", Columns.text(conviction.completedOn()))
        .bind("amnestied", conviction.amnestied())
        .execute();
    for (int i = 0; i < conviction.additionalPenalties().size(); i++) {
      addPenalty(tx, id, i, conviction.additionalPenalties().get(i));
    }
    for (int i = 0; i < conviction.obligations().size(); i++) {
      addObligation(tx, id, i, conviction.obligations().get(i));
    }
  }

  private static void addPenalty(Tx tx, long id, int position, AdditionalPenalty penalty) {
    at(tx, INSERT_PENALTY, id, position)
        .bind("type", penalty.type())
        .bind("text", penalty.text() == null ? "" : penalty.text())
        .bind("endsOn", Columns.text(penalty.endsOn()))
        .bind("doneOn", Columns.text(penalty.doneOn()))
        .execute();
  }

  private static void addObligation(Tx tx, long id, int position, Obligation obligation) {
    at(tx, INSERT_OBLIGATION, id, position)
        .bind("type", obligation.type())
        .bind("status", obligation.status())
        .bind("doneOn", Columns.text(obligation.doneOn()))
        .execute();
  }

  private static Update at(Tx tx, String sql, long id, int position) {
    return tx.handle().createUpdate(sql).bind("id", id).bind("position", position);
  }

  private static void addSanction(Tx tx, long id, Sanction sanction) {
    if (sanction == null) {
      return;
    }
    tx.handle()
        .createUpdate(INSERT_SANCTION)
        .bind("id", id)
        .bind("decree", sanction.decree() == null ? "" : sanction.decree())
        .bind("citation", sanction.citation() == null ? "" : sanction.citation())
        .bind("act", sanction.act() == null ? "" : sanction.act())
        .bind("warning", sanction.warning())
        .bind("executedOn", Columns.text(sanction.executedOn()))
        .execute();
  }

  private static void addAdjustment(Tx tx, long id, Adjustment adjustment) {
    tx.handle()
        .createUpdate(INSERT_ADJUSTMENT)
        .bind("id", id)
        .bind("type", adjustment.type().code())
        .bind("length", Columns.text(adjustment.length()))
        .bind("days", adjustment.days())
        .bind("from", Columns.text(adjustment.from()))
        .bind("to", Columns.text(adjustment.to()))
        .bind("decision", adjustment.decisionNumber() == null ? "" : adjustment.decisionNumber())
        .bind("decidedOn", Columns.text(adjustment.decidedOn()))
        .bind("issuer", adjustment.issuer() == null ? "" : adjustment.issuer())
        .execute();
  }

  private static Conviction conviction(
      ResultSet row, List<AdditionalPenalty> penalties, List<Obligation> obligations)
      throws SQLException {
    MainPenalty.Type penalty = Columns.read(row, "penalty_type", MainPenalty.Type::of);
    return new Conviction(
        row.getString("offence_article"),
        row.getString("offence_name"),
        Columns.date(row, "offence_date"),
        row.getString("fault"),
        row.getString("severity"),
        row.getString("judgment_number"),
        Columns.date(row, "judgment_date"),
        row.getString("court"),
        Columns.date(row, "effective_date"),
        penalty == null ? null : new MainPenalty(penalty, Columns.period(row, "penalty_length")),
        Columns.date(row, "completed_on"),
        row.getBoolean("amnestied"),
        penalties,
        obligations);
  }

  private static List<AdditionalPenalty> penalties(Tx tx, long id) {
    return tx.handle()
        .createQuery(PENALTIES)
        .bind("id", id)
        .map((row, context) -> penalty(row))
        .list();
  }

  private static List<Obligation> obligations(Tx tx, long id) {
    return tx.handle()
        .createQuery(OBLIGATIONS)
        .bind("id", id)
        .map((row, context) -> obligation(row))
        .list();
  }

  private static AdditionalPenalty penalty(ResultSet row) throws SQLException {
    return new AdditionalPenalty(
        row.getString("type"),
        row.getString("text"),
        Columns.date(row, "ends_on"),
        Columns.date(row, "done_on"));
  }

  private static Obligation obligation(ResultSet row) throws SQLException {
    return new Obligation(
        row.getString("type"), row.getString("status"), Columns.date(row, "done_on"));
  }

  private static Sanction sanction(ResultSet row) throws SQLException {
    return new Sanction(
        row.getString("decree"),
        row.getString("citation"),
        row.getString("act"),
        row.getBoolean("warning"),
        Columns.date(row, "executed_on"));
  }

  private static Adjustment adjustment(ResultSet row) throws SQLException {
    return new Adjustment(
        row.getLong("id"),
        Adjustment.Type.of(row.getString("type")),
        Columns.period(row, "length"),
        row.getInt("days"),
        Columns.date(row, "from_date"),
        Columns.date(row, "to_date"),
        row.getString("decision"),
        Columns.date(row, "decided_on"),
        row.getString("issuer"));
  }
}
