package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;

/// The ledger (nhật ký): a line is appended in the same transaction as what it tells of, chained to
/// the line before by its hash, and never changed. [LedgerCheck] verifies the chain.
public final class Ledger {

  static final String HEAD = "SELECT seq, hash FROM ledger_head WHERE id = 1";

  static final String APPEND =
      """
      INSERT INTO ledger (seq, at, actor_id, actor_name, actor_role, action, subject_type, subject_id,
        person_id, detail, prev_hash, hash)
      VALUES (:seq, :at, :actorId, :actorName, :actorRole, :action, :subjectType, :subjectId,
        :person, :detail, :previous, :hash)
      """;

  static final String PAGE =
      """
      SELECT * FROM ledger
      WHERE seq < :before AND at >= :from AND at < :to
        AND (:who = '' OR actor_name = :who) AND (:action = '' OR action = :action)
      ORDER BY seq DESC LIMIT :limit
      """;

  static final String OF_PERSON =
      """
      SELECT * FROM ledger WHERE person_id = :person AND person_id <> 0 ORDER BY seq DESC LIMIT :limit
      """;

  static final String CHANGES_OF_PERSON =
      """
      SELECT * FROM ledger WHERE person_id = :person AND person_id <> 0
        AND action NOT IN ('view-person', 'reveal-number', 'open-restricted')
      ORDER BY seq DESC LIMIT :limit
      """;

  /// Since the newest copy in the register's own folder: who looked, came and went is no change.
  static final String CHANGES_SINCE_BACKUP =
      """
      SELECT count(*) FROM ledger
      WHERE seq > coalesce((SELECT seq FROM ledger WHERE action = 'back-up'
          AND subject_type IN ('', 'own-folder') ORDER BY seq DESC LIMIT 1), 0)
        AND action NOT IN ('back-up', 'log-in', 'log-in-refused', 'lock', 'refuse', 'view-person',
          'reveal-number', 'open-restricted')
      """;

  static final String PERSON_OF_MEASURE = "SELECT person_id FROM measure WHERE id = :id";

  static final String PERSON_OF_ACTIVITY = "SELECT person_id FROM activity WHERE id = :id";

  /// The newest line: its number, 0 in an empty ledger, and its hash in hexadecimal.
  public record Head(long sequence, String hash) {}

  /// Which lines to show. `before` is a line number that a page ends above; `from` and `to` bound
  /// the time, the second exclusive; an empty name and a null action mean any.
  public record Filter(
      long before, Instant from, Instant to, String who, LedgerAction action, int limit) {

    /// The newest lines of all.
    public static Filter newest(int limit) {
      return new Filter(
          Long.MAX_VALUE, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), "", null, limit);
    }
  }

  /// Appends a line and returns its number. `detail` holds codes and reasons, no more personal data
  /// than needed. A line about a measure or an activity also belongs to its person's history, so it
  /// is appended while the record is still there.
  public long append(
      Tx tx, LedgerAction action, String subjectType, long subjectId, String detail) {
    Head head = head(tx);
    byte[] previous = HexFormat.of().parseHex(head.hash());
    LedgerLine line =
        new LedgerLine(
            head.sequence() + 1,
            tx.now(),
            tx.actor().id().value(),
            tx.actor().name(),
            tx.actor().role(),
            action,
            subjectType,
            subjectId,
            personOf(tx, subjectType, subjectId),
            detail == null ? "" : detail);
    byte[] hash = line.hash(previous);
    tx.handle()
        .createUpdate(APPEND)
        .bind("seq", line.sequence())
        .bind("at", Columns.text(line.at()))
        .bind("actorId", line.actorId())
        .bind("actorName", line.actorName())
        .bind("actorRole", line.actorRole().code())
        .bind("action", action.code())
        .bind("subjectType", subjectType)
        .bind("subjectId", subjectId)
        .bind("person", line.personId())
        .bind("detail", line.detail())
        .bind("previous", previous)
        .bind("hash", hash)
        .execute();
    tx.appended(new Head(line.sequence(), HexFormat.of().formatHex(hash)));
    return line.sequence();
  }

  /// The newest line, as it travels in bundles and backups.
  public Head head(Tx tx) {
    return tx.handle()
        .createQuery(HEAD)
        .map(
            (row, context) ->
                new Head(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
        .one();
  }

  /// How many lines tell of a change that the newest backup in the register's own folder lacks.
  public long changesSinceBackup(Tx tx) {
    return tx.handle().createQuery(CHANGES_SINCE_BACKUP).mapTo(long.class).one();
  }

  /// Lines that a filter lets through, newest first.
  public List<LedgerLine> page(Tx tx, Filter filter) {
    return tx.handle()
        .createQuery(PAGE)
        .bind("before", filter.before())
        .bind("from", Columns.text(filter.from()))
        .bind("to", Columns.text(filter.to()))
        .bind("who", filter.who() == null ? "" : filter.who())
        .bind("action", filter.action() == null ? "" : filter.action().code())
        .bind("limit", filter.limit())
        .map((row, context) -> line(row))
        .list();
  }

  /// The newest lines about a person, their measures and their activities.
  public List<LedgerLine> ofPerson(Tx tx, PersonId person, int limit) {
    return ofPerson(tx, OF_PERSON, person, limit);
  }

  /// The same without the lines of those who only looked.
  public List<LedgerLine> changesOfPerson(Tx tx, PersonId person, int limit) {
    return ofPerson(tx, CHANGES_OF_PERSON, person, limit);
  }

  private static List<LedgerLine> ofPerson(Tx tx, String query, PersonId person, int limit) {
    return tx.handle()
        .createQuery(query)
        .bind("person", person.value())
        .bind("limit", limit)
        .map((row, context) -> line(row))
        .list();
  }

  static LedgerLine line(ResultSet row) throws SQLException {
    return new LedgerLine(
        row.getLong("seq"),
        Columns.instant(row, "at"),
        row.getLong("actor_id"),
        row.getString("actor_name"),
        Role.of(row.getString("actor_role")),
        LedgerAction.of(row.getString("action")),
        row.getString("subject_type"),
        row.getLong("subject_id"),
        row.getLong("person_id"),
        row.getString("detail"));
  }

  private static long personOf(Tx tx, String subjectType, long subjectId) {
    return switch (subjectType) {
      case "person" -> subjectId;
      case "measure" -> personOf(tx, subjectId, PERSON_OF_MEASURE);
      case "activity" -> personOf(tx, subjectId, PERSON_OF_ACTIVITY);
      default -> 0;
    };
  }

  private static long personOf(Tx tx, long id, String sql) {
    return tx.handle().createQuery(sql).bind("id", id).mapTo(long.class).findOne().orElse(0L);
  }
}
