package vn.hoanhap.store;

import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The history of each record, field by field, under the ledger line of the change.
public final class ChangeLog {

  static final String RECORD =
      """
      INSERT INTO change (ledger_seq, record_type, record_id, field, old_value, new_value)
      VALUES (:seq, :type, :id, :field, :before, :after)
      """;

  static final String OF_LINE = "SELECT * FROM change WHERE ledger_seq = :seq ORDER BY id";

  static final String OF_RECORD =
      "SELECT * FROM change WHERE record_type = :type AND record_id = :id ORDER BY id DESC LIMIT"
          + " :limit";

  static final String BLANK =
      """
      UPDATE change SET old_value = NULL, new_value = NULL
      WHERE record_type = :type AND record_id = :id AND (old_value IS NOT NULL OR new_value IS NOT NULL)
      """;

  /// One changed field; `before` and `after` are null for nothing.
  public record Change(
      long sequence, String recordType, long recordId, String field, String before, String after) {}

  /// Records a field's change; equal values are no change and leave no row.
  public void record(
      Tx tx,
      long sequence,
      String recordType,
      long recordId,
      String field,
      String before,
      String after) {
    if (Objects.equals(before, after)) {
      return;
    }
    tx.handle()
        .createUpdate(RECORD)
        .bind("seq", sequence)
        .bind("type", recordType)
        .bind("id", recordId)
        .bind("field", field)
        .bind("before", before)
        .bind("after", after)
        .execute();
  }

  /// Records the changes of several fields of one record, in their order.
  public void record(Tx tx, List<Change> changes) {
    PreparedBatch batch = tx.handle().prepareBatch(RECORD);
    for (Change change : changes) {
      batch
          .bind("seq", change.sequence())
          .bind("type", change.recordType())
          .bind("id", change.recordId())
          .bind("field", change.field())
          .bind("before", change.before())
          .bind("after", change.after())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// What a ledger line changed, in the order it was recorded.
  public List<Change> ofLine(Tx tx, long sequence) {
    return tx.handle()
        .createQuery(OF_LINE)
        .bind("seq", sequence)
        .map((row, context) -> change(row))
        .list();
  }

  /// What changed on a record, newest first.
  public List<Change> ofRecord(Tx tx, String recordType, long recordId, int limit) {
    return tx.handle()
        .createQuery(OF_RECORD)
        .bind("type", recordType)
        .bind("id", recordId)
        .bind("limit", limit)
        .map((row, context) -> change(row))
        .list();
  }

  /// Blanks the values of an erased record: that something changed stays, what it was goes.
  public int blank(Tx tx, String recordType, long recordId) {
    return tx.handle().createUpdate(BLANK).bind("type", recordType).bind("id", recordId).execute();
  }

  private static Change change(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Change(
        row.getLong("ledger_seq"),
        row.getString("record_type"),
        row.getLong("record_id"),
        row.getString("field"),
        row.getString("old_value"),
        row.getString("new_value"));
  }
}
