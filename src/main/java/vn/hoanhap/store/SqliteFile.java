package vn.hoanhap.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.mc.SQLiteMCChacha20Config;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// Opens an encrypted SQLite file the one way this program opens them: ChaCha20-Poly1305 on every
/// page under the raw data key, nothing from outside in the address, no extension, a schema that is
/// not trusted to call functions.
final class SqliteFile {

  /// "HNSD" in ASCII, in the file's header: marks a register among SQLite files.
  static final int APPLICATION_ID = 0x484E5344;

  private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  // Bytes 16 to 23 of an encrypted file stay readable: page size 4096, WAL or not, 32 reserved
  // bytes.
  private static final byte[] PAGE_SIZE = {0x10, 0x00};
  private static final byte RESERVED = 0x20;
  private static final int PAGE_BYTES = 4096;

  static final String ONE_PAGE_MORE = "SELECT count(*) FROM sqlite_schema WHERE rowid = 1";

  /// What an opening may do.
  enum Mode {
    CREATE,
    WRITE,
    READ
  }

  private SqliteFile() {}

  /// Opens and proves the key by reading the first page. Every failure is a fault and leaves
  /// nothing open.
  static Connection open(Path file, DataKey key, Mode mode) {
    requireUsableName(file);
    if (mode != Mode.CREATE && !Files.isRegularFile(file)) {
      throw new Fault.Unusable("store.missing", null, file.toString());
    }
    if (mode != Mode.CREATE) {
      refusePlain(file);
      refuseCutShort(file, key);
    }
    Connection connection = null;
    try {
      connection = key.use(raw -> connect(file, raw, mode));
      settle(connection, mode);
      return connection;
    } catch (SQLException error) {
      throw refused(file, key, connection, error);
    } catch (SqlTunnel tunnel) {
      throw refused(file, key, connection, tunnel.error);
    }
  }

  /// Prepares for writing a file that was found to be a register: only now may anything be changed.
  static void beginWriting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA secure_delete = ON");
    }
  }

  /// A piece of reading from a connection.
  interface Reading<T> {
    T read() throws SQLException;
  }

  /// Throws when a page that was read since the transaction began was not as it was written.
  /// SQLite3MC tells of a page whose authentication fails only with the *next* page of the same
  /// transaction, and forgets it when the transaction ends; so this asks for one page more. Without
  /// it the last page of a query would be handed out whatever is in it.
  static void requireSound(Connection connection) throws SQLException {
    number(connection, ONE_PAGE_MORE);
  }

  /// Reads in one transaction, and gives out nothing that came from a damaged page.
  static <T> T soundly(Connection connection, Reading<T> reading) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      try {
        T read = reading.read();
        requireSound(connection);
        return read;
      } finally {
        statement.execute("ROLLBACK");
      }
    }
  }

  /// One number from a pragma or a query of one row and one column.
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static Connection connect(Path file, byte[] raw, Mode mode) {
    SQLiteConfig config = SQLiteMCChacha20Config.getDefault().withRawUnsaltedKey(raw).build();
    config.enableLoadExtension(false);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    if (mode != Mode.CREATE) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    if (mode == Mode.READ) {
      config.setReadOnly(true);
    }
    try {
      return config.createConnection("jdbc:sqlite:" + file);
    } catch (SQLException error) {
      throw new SqlTunnel(error);
    }
  }

  static void settle(Connection connection, Mode mode) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA temp_store = MEMORY");
      statement.execute("PRAGMA cache_size = -65536");
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA recursive_triggers = ON");
      if (mode != Mode.READ) {
        // One connection owns the file, so SQLite keeps the WAL index in memory: no -shm file.
        statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      }
    }
    soundly(connection, () -> number(connection, "SELECT count(*) FROM sqlite_schema"));
  }

  private static Fault refused(Path file, DataKey key, Connection connection, SQLException error) {
    close(connection, error);
    return SqlFaults.isNotADatabase(error) ? diagnose(file, key, error) : SqlFaults.opening(error);
  }

  /// Not a database to SQLite means: another key, a damaged first page, or another kind of file.
  private static Fault diagnose(Path file, DataKey key, SQLException error) {
    byte[] head = head(file);
    String expected = KeyFingerprint.beside(file);
    if (expected.equals(key.fingerprint())) {
      return new Fault.Unusable("store.damaged", error, file.toString());
    }
    boolean looksEncrypted =
        head[16] == PAGE_SIZE[0] && head[17] == PAGE_SIZE[1] && head[20] == RESERVED;
    return looksEncrypted
        ? new Fault.Unusable("store.wrong-key", error, file.toString())
        : new Fault.Unusable("store.not-a-register", error, file.toString());
  }

  // Given a key, SQLite takes a file that was never encrypted for a damaged one.
  private static void refusePlain(Path file) {
    if (Arrays.equals(head(file), 0, PLAIN.length, PLAIN, 0, PLAIN.length)) {
      throw new Fault.Unusable("store.not-a-register", null, file.toString());
    }
  }

  // SQLite takes an empty file for an empty database, and reads zeros where a page is cut. A
  // journal that
  // a crash left makes a page whole that was being written; without one a page is whole or damaged.
  private static void refuseCutShort(Path file, DataKey key) {
    try {
      long size = Files.size(file);
      boolean whole = size % PAGE_BYTES == 0 || Files.exists(journal(file));
      if (size < PAGE_BYTES || !whole) {
        boolean ours = KeyFingerprint.beside(file).equals(key.fingerprint());
        throw new Fault.Unusable(
            ours ? "store.damaged" : "store.not-a-register", null, file.toString());
      }
    } catch (IOException cannotRead) {
      throw new Fault.Unusable("store.io", cannotRead, file.toString());
    }
  }

  /// The write-ahead journal of a file: there while it is open, and after a crash.
  static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.copyOf(in.readNBytes(100), 100);
    } catch (IOException cannotRead) {
      throw new Fault.Unusable("store.io", cannotRead, file.toString());
    }
  }

  // The driver reads settings after a question mark and fetches ":resource:" addresses; an absolute
  // path
  // without a question mark is only ever a path (CVE-2023-32697).
  private static void requireUsableName(Path file) {
    if (!file.isAbsolute() || file.toString().indexOf('?') >= 0) {
      throw new Fault.Unusable("store.folder-name", null, file.toString());
    }
  }

  private static void close(Connection connection, SQLException reason) {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException second) {
      reason.addSuppressed(second);
    }
  }

  /// Carries a checked exception out of the block that holds the key.
  private static final class SqlTunnel extends RuntimeException {
    private final transient SQLException error;

    SqlTunnel(SQLException error) {
      super(error);
      this.error = error;
    }
  }
}
