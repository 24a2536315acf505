package vn.hoanhap.store;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;

/// Verifies the whole chain of the ledger: every line follows the one before, none is missing, the
/// stored head is the last line, and every head that once left in a monthly file is still in the
/// chain. Reads in pieces, so that other work gets its turn in between.
public final class LedgerCheck {

  static final String PIECE =
      "SELECT "
          + LedgerBytes.PACKED
          + " AS packed, ledger.* FROM ledger WHERE seq > :after ORDER BY seq LIMIT :limit";

  static final String HEAD = "SELECT seq, hash FROM ledger_head WHERE id = 1";

  static final String FORGOTTEN_HEADS =
      """
      SELECT min(ledger_seq) FROM bundle_log
      WHERE ledger_seq > 0 AND NOT EXISTS (
        SELECT 1 FROM ledger WHERE seq = ledger_seq AND lower(hex(hash)) = ledger_hash)
      """;

  private static final int PIECE_SIZE = 20_000;

  /// What was found. `brokenAt` is the first line that is not as it was written, or that is
  /// missing: 0 when the chain holds. `lines` is how many were read.
  public record Verdict(long lines, long brokenAt) {

    /// Whether every line is there and as it was written.
    public boolean holds() {
      return brokenAt == 0;
    }
  }

  /// Reads and verifies every line.
  public Verdict verify(Database database) {
    Walk walk = new Walk();
    boolean more = true;
    while (more && walk.brokenAt == 0) {
      more = database.read(tx -> piece(tx, walk));
    }
    return new Verdict(walk.lines, walk.brokenAt);
  }

  private static boolean piece(Tx tx, Walk walk) {
    long before = walk.lines;
    tx.handle()
        .createQuery(PIECE)
        .bind("after", walk.sequence)
        .bind("limit", PIECE_SIZE)
        .setFetchSize(PIECE_SIZE)
        .map((row, context) -> walk.step(row))
        .forEach(ignored -> {});
    if (walk.lines - before == PIECE_SIZE) {
      return true;
    }
    compareWithHeads(tx, walk);
    return false;
  }

  private static void compareWithHeads(Tx tx, Walk walk) {
    if (walk.brokenAt != 0) {
      return;
    }
    boolean same =
        tx.handle()
            .createQuery(HEAD)
            .map(
                (row, context) ->
                    row.getLong("seq") == walk.sequence
                        && Arrays.equals(row.getBytes("hash"), walk.hash))
            .one();
    long forgotten =
        tx.handle().createQuery(FORGOTTEN_HEADS).mapTo(Long.class).findOne().orElse(0L);
    if (!same) {
      walk.brokenAt = walk.sequence + 1;
    } else if (forgotten != 0) {
      walk.brokenAt = forgotten;
    }
  }

  private static final class Walk {
    private final LedgerBytes line = new LedgerBytes();
    private final MessageDigest digest = LedgerLine.sha256();
    private long lines;
    private long sequence;
    private long brokenAt;
    private byte[] hash = LedgerLine.origin();

    boolean step(ResultSet row) throws SQLException {
      lines++;
      if (brokenAt != 0) {
        return false;
      }
      sequence++;
      byte[] due = line.take(row.getBytes(1)) ? due() : due(row);
      byte[] stored = line.hash();
      if (!Arrays.equals(due, stored)) {
        brokenAt = sequence;
      }
      hash = stored;
      return brokenAt == 0;
    }

    /// The hash the line must have, or null when it is not the next one.
    private byte[] due() {
      return line.sequence() == sequence && line.follows(hash) ? line.computed(digest, hash) : null;
    }

    /// The same, read cell by cell. A code or an instant that nothing of ours writes is a forged
    /// line, not a fault of the program.
    private byte[] due(ResultSet row) throws SQLException {
      try {
        LedgerLine cells = Ledger.line(row);
        boolean next =
            cells.sequence() == sequence && Arrays.equals(row.getBytes("prev_hash"), hash);
        return next ? cells.hash(hash) : null;
      } catch (IllegalArgumentException | DateTimeException forged) {
        return null;
      }
    }
  }
}
