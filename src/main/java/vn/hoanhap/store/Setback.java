package vn.hoanhap.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoanhap.crypto.DataKey;

/// A register that was found to hold less than what was once acknowledged: an older copy in its
/// place, or a journal whose damaged part SQLite dropped. `known` is the time of the newest line
/// that was acknowledged, `newest` that of the newest line here, null when there is none.
///
/// `missing` counts the acknowledged lines above the newest one here; 0 when this file went on
/// another way than the one it is compared with. `kept` is the folder with the files as they were
/// found, null when none was left by a crash.
public record Setback(Instant known, Instant newest, long newestLine, long missing, Path kept) {

  static final String LINE = "SELECT hash FROM ledger WHERE seq = ?";

  static final String NEWEST =
      """
      SELECT head.seq, ledger.at
      FROM ledger_head AS head LEFT JOIN ledger ON ledger.seq = head.seq
      """;

  /// Compares a file that was just opened, before anything is written into it, with the newest mark
  /// outside it.
  static Optional<Setback> look(
      Connection connection, RegisterFolder folder, DataKey key, Path kept) throws SQLException {
    Optional<Watermark> known = newestKnown(folder, key);
    if (known.isEmpty() || holds(connection, known.get().head())) {
      return Optional.empty();
    }
    try (PreparedStatement statement = connection.prepareStatement(NEWEST);
        ResultSet row = statement.executeQuery()) {
      String at = row.getString("at");
      long sequence = row.getLong("seq");
      return Optional.of(
          new Setback(
              known.get().at(),
              at == null ? null : Instant.parse(at),
              sequence,
              Math.max(0, known.get().head().sequence() - sequence),
              kept));
    }
  }

  /// The marks of backups count as far as they are of the same line of work: those from before a
  /// restore to an older state do not.
  private static Optional<Watermark> newestKnown(RegisterFolder folder, DataKey key) {
    Optional<Watermark> own = Watermark.read(folder.mark(), key);
    Instant since = own.map(Watermark::since).orElse(Instant.EPOCH);
    Optional<Watermark> ofBackup =
        new Backup()
            .list(folder.backups()).stream()
                .map(copy -> Watermark.read(new RegisterFolder(copy).mark(), key))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(mark -> mark.at().isAfter(since));
    return Stream.of(own, ofBackup)
        .flatMap(Optional::stream)
        .max(Comparator.comparingLong(mark -> mark.head().sequence()));
  }

  private static boolean holds(Connection connection, Ledger.Head head) throws SQLException {
    if (head.sequence() == 0) {
      return true;
    }
    try (PreparedStatement statement = connection.prepareStatement(LINE)) {
      statement.setLong(1, head.sequence());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && HexFormat.of().formatHex(row.getBytes(1)).equals(head.hash());
      }
    }
  }
}
