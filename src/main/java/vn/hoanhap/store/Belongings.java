package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of one table that belong to many records, read in one pass: asking for each record by
/// itself costs a statement a record, and a list of thousands would be waited for.
final class Belongings<T> {

  /// Makes a value of a row.
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Map<Long, List<T>> rows = new HashMap<>();

  private Belongings() {}

  /// Reads what belongs to the records of these numbers. The statement takes them as `:ids`, a JSON
  /// list; its first column is the record's number; its order is kept.
  static <T> Belongings<T> read(
      Tx tx, String statement, Collection<Long> ids, RowReader<T> reader) {
    Belongings<T> all = new Belongings<>();
    tx.handle()
        .createQuery(statement)
        .bind("ids", Columns.numbers(ids))
        .map((row, context) -> Map.entry(row.getLong(1), reader.read(row)))
        .forEach(
            row ->
                all.rows
                    .computeIfAbsent(row.getKey(), owner -> new ArrayList<>())
                    .add(row.getValue()));
    return all;
  }

  /// Everything that belongs to a record, in the order of the statement.
  List<T> of(long id) {
    return List.copyOf(rows.getOrDefault(id, List.of()));
  }

  /// The first thing that belongs to a record, or null.
  T first(long id) {
    List<T> all = rows.get(id);
    return all == null ? null : all.getFirst();
  }
}
