package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Monthly files that were built, numbered and chained by the digest of the payload before.
public final class BundleLog {

  static final String ADD =
      """
      INSERT INTO bundle_log (sequence, period, at, user_id, file_name, digest, previous, records,
        ledger_seq, ledger_hash)
      VALUES (:sequence, :period, :now, :user, :file, :digest, :previous, :records,
        :ledgerSeq, :ledgerHash)
      """;

  static final String LAST = "SELECT * FROM bundle_log ORDER BY sequence DESC LIMIT 1";

  static final String ALL = "SELECT * FROM bundle_log ORDER BY sequence DESC";

  /// A monthly file. `digest` and `previous` are SHA-256 of this payload and the one before, the
  /// second empty for the first file; `ledger` is the head it carries.
  public record Built(
      int sequence,
      YearMonth period,
      Instant at,
      String fileName,
      String digest,
      String previous,
      int records,
      Ledger.Head ledger) {}

  /// Remembers a file that was built; its `at` is the transaction's.
  public void add(Tx tx, Built built) {
    tx.handle()
        .createUpdate(ADD)
        .bind("sequence", built.sequence())
        .bind("period", built.period().toString())
        .bind("now", Columns.text(tx.now()))
        .bind("user", tx.actor().id().value())
        .bind("file", built.fileName())
        .bind("digest", built.digest())
        .bind("previous", built.previous())
        .bind("records", built.records())
        .bind("ledgerSeq", built.ledger().sequence())
        .bind("ledgerHash", built.ledger().hash())
        .execute();
  }

  /// The newest file, if there is one.
  public Optional<Built> last(Tx tx) {
    return tx.handle().createQuery(LAST).map((row, context) -> map(row)).findOne();
  }

  /// All files, newest first.
  public List<Built> all(Tx tx) {
    return tx.handle().createQuery(ALL).map((row, context) -> map(row)).list();
  }

  private static Built map(ResultSet row) throws SQLException {
    return new Built(
        row.getInt("sequence"),
        YearMonth.parse(row.getString("period")),
        Columns.instant(row, "at"),
        row.getString("file_name"),
        row.getString("digest"),
        row.getString("previous"),
        row.getInt("records"),
        new Ledger.Head(row.getLong("ledger_seq"), row.getString("ledger_hash")));
  }
}
