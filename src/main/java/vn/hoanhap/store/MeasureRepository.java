package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.PersonId;

/// Measures: added, changed with a check of the version, found. Every change also brings the
/// summary of the person's state up to date, from which lists and search are drawn.
public final class MeasureRepository {

  static final String INSERT =
      """
      INSERT INTO measure (key, version, person_id, kind, basis_type, basis_number, basis_date,
        basis_issuer, basis_in_force_on, basis_article, legal_start, managed_from, presented_on,
        length, stated_end, computed_end, governing_end, status, rehab, ground, close_reason,
        ended_on, close_paper, close_paper_date, destination, sealed, external_ref, created_at)
      VALUES (:key, 1, :person, :kind, :basisType, :basisNumber, :basisDate,
        :basisIssuer, :basisInForceOn, :basisArticle, :legalStart, :managedFrom, :presentedOn,
        :length, :statedEnd, :computedEnd, :governingEnd, :status, :rehab, :ground, :closeReason,
        :endedOn, :closePaper, :closePaperDate, :destination, :sealed, :externalRef, :now)
      RETURNING id
      """;

  static final String UPDATE =
      """
      UPDATE measure SET version = version + 1, kind = :kind, basis_type = :basisType,
        basis_number = :basisNumber, basis_date = :basisDate, basis_issuer = :basisIssuer,
        basis_in_force_on = :basisInForceOn, basis_article = :basisArticle,
        legal_start = :legalStart, managed_from = :managedFrom, presented_on = :presentedOn,
        length = :length, stated_end = :statedEnd, computed_end = :computedEnd,
        governing_end = :governingEnd, status = :status, rehab = :rehab, ground = :ground,
        close_reason = :closeReason, ended_on = :endedOn, close_paper = :closePaper,
        close_paper_date = :closePaperDate, destination = :destination, sealed = :sealed,
        external_ref = :externalRef
      WHERE id = :id AND version = :version
      """;

  static final String FIND = "SELECT * FROM measure WHERE id = :id";

  static final String OF_PERSON =
      "SELECT * FROM measure WHERE person_id = :person ORDER BY legal_start, id";

  static final String OF_PEOPLE =
      "SELECT * FROM measure WHERE person_id IN (SELECT value FROM json_each(:people))"
          + " ORDER BY person_id, legal_start, id";

  static final String NUMBERS_OF_PEOPLE =
      "SELECT id FROM measure WHERE person_id IN (SELECT value FROM json_each(:people))";

  static final String FIND_BY_REF = "SELECT id FROM measure WHERE external_ref = :ref";

  static final String DELETE =
      "DELETE FROM measure WHERE id = :id AND NOT EXISTS"
          + " (SELECT 1 FROM activity WHERE measure_id = :id)";

  static final String COUNTED_DOWN =
      """
      SELECT * FROM measure
      WHERE kind = :kind AND stated_end IS NULL AND (computed_end IS NULL OR computed_end < :today)
        AND status IN ('active', 'suspended', 'needs-review')
      """;

  static final String FIND_BY_KEY = "SELECT id FROM measure WHERE key = :key";

  static final String STATE = "SELECT state FROM person WHERE id = :id";

  // What lists and search need to know of a person's measures: a part of other statements.
  static final String SUMMARY =
      """
      (SELECT
          CASE
            WHEN count(*) = 0 THEN 'draft'
            WHEN count(*) FILTER (WHERE sealed = 0 AND status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers')) > 0 THEN 'open'
            WHEN count(*) FILTER (WHERE sealed = 0 AND status = 'closed') > 0 THEN 'closed'
            WHEN count(*) FILTER (WHERE sealed = 1 AND status <> 'erased') > 0 THEN 'sealed'
            ELSE 'erased'
          END,
          max(iif(status = 'needs-review', '9999-12-31', coalesce(governing_end, '9999-12-31'))) FILTER (WHERE sealed = 0 AND status IN ('active', 'suspended', 'needs-review')),
          min(iif(status = 'ended-awaiting-papers', '0001-01-01', governing_end)) FILTER (WHERE sealed = 0 AND status IN ('active', 'suspended', 'ended-awaiting-papers'))
        FROM measure WHERE person_id = person.id AND status <> 'draft')
      """;

  static final String SUMMARISE =
      "UPDATE person SET (state, open_until, awaiting_since) = " + SUMMARY + " WHERE id = :person";

  /// Adds a measure, whose `id`, `key` and `version` may be empty; returns it as stored.
  public Measure insert(Tx tx, Measure measure) {
    String key =
        measure.key() == null || measure.key().isEmpty() ? RecordKey.random() : measure.key();
    long id =
        bind(tx.handle().createQuery(INSERT), measure)
            .bind("key", key)
            .bind("person", measure.person().value())
            .bind("now", Columns.text(tx.now()))
            .mapTo(long.class)
            .one();
    MeasureParts.add(tx, id, measure);
    Milestones.begin(tx, measure.person(), id);
    summarise(tx, measure.person());
    return find(tx, new MeasureId(id)).orElseThrow();
  }

  /// Stores a changed measure with all its parts; the person it belongs to stays. Its `version` is
  /// the one it was read at; when the register has a newer one, somebody else was faster and
  /// nothing is changed.
  public Measure update(Tx tx, Measure measure) {
    int changed =
        bind(tx.handle().createUpdate(UPDATE), measure)
            .bind("id", measure.id().value())
            .bind("version", measure.version())
            .execute();
    if (changed == 0) {
      find(tx, measure.id()).orElseThrow(() -> new Fault.NotFound("measure.not-found"));
      throw new Fault.Conflict("measure.conflict");
    }
    MeasureParts.replace(tx, measure.id().value(), measure);
    Measure stored = find(tx, measure.id()).orElseThrow();
    summarise(tx, stored.person());
    return stored;
  }

  /// Takes out a measure that was entered by mistake, with all its parts; false when it is gone
  /// already or entries of the log belong to it.
  public boolean delete(Tx tx, MeasureId id) {
    Optional<Measure> stored = find(tx, id);
    boolean gone = tx.handle().createUpdate(DELETE).bind("id", id.value()).execute() > 0;
    if (gone) {
      summarise(tx, stored.orElseThrow().person());
    }
    return gone;
  }

  /// Measures of a kind in force by their stored status whose computed end has passed.
  public List<Measure> countedDown(Tx tx, MeasureKind kind) {
    return tx.handle()
        .createQuery(COUNTED_DOWN)
        .bind("kind", kind.code())
        .bind("today", Columns.text(tx.today()))
        .map((row, context) -> map(row, MeasureParts.parts(tx, row.getLong("id"))))
        .list();
  }

  /// The measure with a number.
  public Optional<Measure> find(Tx tx, MeasureId id) {
    return tx.handle()
        .createQuery(FIND)
        .bind("id", id.value())
        .map((row, context) -> map(row, MeasureParts.parts(tx, row.getLong("id"))))
        .findOne();
  }

  /// All measures of a person, oldest first.
  public List<Measure> ofPerson(Tx tx, PersonId person) {
    return tx.handle()
        .createQuery(OF_PERSON)
        .bind("person", person.value())
        .map((row, context) -> map(row, MeasureParts.parts(tx, row.getLong("id"))))
        .list();
  }

  /// All measures of many people at once, oldest first; nobody who has none is in it.
  public Map<PersonId, List<Measure>> ofPeople(Tx tx, Collection<PersonId> some) {
    String people = Columns.numbers(some.stream().map(PersonId::value).toList());
    List<Long> ids =
        tx.handle().createQuery(NUMBERS_OF_PEOPLE).bind("people", people).mapTo(long.class).list();
    LongFunction<MeasureParts.Parts> parts = MeasureParts.parts(tx, ids);
    return tx
        .handle()
        .createQuery(OF_PEOPLE)
        .bind("people", people)
        .map((row, context) -> map(row, parts.apply(row.getLong("id"))))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Measure::person));
  }

  /// The measure that came from this line of another list.
  public Optional<MeasureId> withExternalRef(Tx tx, String ref) {
    return tx.handle()
        .createQuery(FIND_BY_REF)
        .bind("ref", ref)
        .mapTo(long.class)
        .findOne()
        .map(MeasureId::new);
  }

  /// The measure with this opaque key.
  public Optional<MeasureId> withKey(Tx tx, String key) {
    return tx.handle()
        .createQuery(FIND_BY_KEY)
        .bind("key", key)
        .mapTo(long.class)
        .findOne()
        .map(MeasureId::new);
  }

  private static void summarise(Tx tx, PersonId person) {
    long id = person.value();
    DutySource.forget(tx, person);
    String before = tx.handle().createQuery(STATE).bind("id", id).mapTo(String.class).one();
    tx.handle().createUpdate(SUMMARISE).bind("person", id).execute();
    String after = tx.handle().createQuery(STATE).bind("id", id).mapTo(String.class).one();
    if (!after.equals(before)) {
      SearchIndex.restate(tx, id, before);
    }
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Measure measure) {
    LegalBasis basis = measure.basis();
    Term term = measure.term();
    Closing closing = measure.closing();
    return statement
        .bind("kind", measure.kind().code())
        .bind("basisType", basis.type().code())
        .bind("basisNumber", basis.number())
        .bind("basisDate", Columns.text(basis.date()))
        .bind("basisIssuer", basis.issuer())
        .bind("basisInForceOn", Columns.text(basis.inForceOn()))
        .bind("basisArticle", basis.article())
        .bind("legalStart", Columns.text(term.legalStart()))
        .bind("managedFrom", Columns.text(term.managedFrom()))
        .bind("presentedOn", Columns.text(term.presentedOn()))
        .bind("length", Columns.text(term.length()))
        .bind("statedEnd", Columns.text(term.statedEnd()))
        .bind("computedEnd", Columns.text(term.computedEnd()))
        .bind("governingEnd", Columns.text(term.governingEnd()))
        .bind("status", measure.status().code())
        .bind("rehab", measure.rehab() == null ? null : measure.rehab().code())
        .bind("ground", measure.ground())
        .bind("closeReason", closing == null ? null : closing.reason().code())
        .bind("endedOn", closing == null ? null : Columns.text(closing.endedOn()))
        .bind("closePaper", closing == null ? null : closing.paperNumber())
        .bind("closePaperDate", closing == null ? null : Columns.text(closing.paperDate()))
        .bind("destination", closing == null ? null : closing.destination())
        .bind("sealed", measure.sealed())
        .bind("externalRef", measure.externalRef());
  }

  private static Measure map(ResultSet row, MeasureParts.Parts parts) throws SQLException {
    return new Measure(
        new MeasureId(row.getLong("id")),
        row.getString("key"),
        row.getInt("version"),
        new PersonId(row.getLong("person_id")),
        MeasureKind.of(row.getString("kind")),
        basis(row),
        term(row),
        MeasureStatus.of(row.getString("status")),
        parts.conviction(),
        parts.sanction(),
        Columns.read(row, "rehab", RehabKind::of),
        row.getString("ground"),
        parts.adjustments(),
        closing(row),
        row.getBoolean("sealed"),
        row.getString("external_ref"));
  }

  static LegalBasis basis(ResultSet row) throws SQLException {
    return new LegalBasis(
        BasisType.of(row.getString("basis_type")),
        row.getString("basis_number"),
        Columns.date(row, "basis_date"),
        row.getString("basis_issuer"),
        Columns.date(row, "basis_in_force_on"),
        row.getString("basis_article"));
  }

  static Term term(ResultSet row) throws SQLException {
    return new Term(
        Columns.date(row, "legal_start"),
        Columns.date(row, "managed_from"),
        Columns.date(row, "presented_on"),
        Columns.period(row, "length"),
        Columns.date(row, "stated_end"),
        Columns.date(row, "computed_end"));
  }

  static Closing closing(ResultSet row) throws SQLException {
    CloseReason reason = Columns.read(row, "close_reason", CloseReason::of);
    return reason == null
        ? null
        : new Closing(
            reason,
            Columns.date(row, "ended_on"),
            row.getString("close_paper"),
            Columns.date(row, "close_paper_date"),
            row.getString("destination"));
  }
}
