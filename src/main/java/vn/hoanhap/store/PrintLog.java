package vn.hoanhap.store;

import java.time.Instant;
import java.util.List;
import vn.hoanhap.domain.access.UserId;

/// Papers that left the program, each with the serial number that is printed on it.
public final class PrintLog {

  static final String ADD =
      """
      INSERT INTO print_log (at, user_id, report, format, purpose, criteria, people)
      VALUES (:now, :user, :report, :format, :purpose, :criteria, :people)
      RETURNING serial
      """;

  static final String NEWEST = "SELECT * FROM print_log ORDER BY serial DESC LIMIT :limit";

  /// What left: a report by its code, its format, why, by which filters, and how many people it
  /// names.
  public record Paper(String report, String format, String purpose, String criteria, int people) {}

  /// A paper that left.
  public record Printed(long serial, Instant at, UserId user, Paper paper) {}

  /// Takes the next serial number for a paper.
  public long add(Tx tx, Paper paper) {
    return tx.handle()
        .createQuery(ADD)
        .bind("now", Columns.text(tx.now()))
        .bind("user", tx.actor().id().value())
        .bind("report", paper.report())
        .bind("format", paper.format())
        .bind("purpose", paper.purpose())
        .bind("criteria", paper.criteria())
        .bind("people", paper.people())
        .mapTo(long.class)
        .one();
  }

  /// The newest papers.
  public List<Printed> newest(Tx tx, int limit) {
    return tx.handle()
        .createQuery(NEWEST)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Printed(
                    row.getLong("serial"),
                    Columns.instant(row, "at"),
                    new UserId(row.getLong("user_id")),
                    new Paper(
                        row.getString("report"),
                        row.getString("format"),
                        row.getString("purpose"),
                        row.getString("criteria"),
                        row.getInt("people"))))
        .list();
  }
}
