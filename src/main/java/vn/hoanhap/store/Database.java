package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;

/// One open register: the encrypted file, the lock on its folder and the single connection. Work
/// from several threads is done one piece after the other, in the order it came.
public final class Database implements AutoCloseable {

  private final RegisterFolder folder;
  private final FolderLock lock;
  private final Connection connection;
  private final Handle handle;
  private final DataKey key;
  private final Clock clock;
  private final boolean recovered;
  private final ReentrantLock turn = new ReentrantLock(true);
  private boolean closed;

  private Database(
      RegisterFolder folder,
      FolderLock lock,
      Connection connection,
      DataKey key,
      Clock clock,
      boolean recovered) {
    this.folder = folder;
    this.lock = lock;
    this.connection = connection;
    this.handle = open(connection);
    this.key = key.copy();
    this.clock = clock;
    this.recovered = recovered;
  }

  /// Makes a new, empty register in a folder that has none. Leaves nothing behind when it fails.
  public static Database create(Path path, DataKey key, Clock clock) {
    RegisterFolder folder = new RegisterFolder(path);
    FolderLock lock = FolderLock.take(folder);
    try {
      if (Files.exists(folder.register())) {
        throw new Fault.Unusable("store.exists", null, folder.path().toString());
      }
      return start(folder, lock, key, clock, SqliteFile.Mode.CREATE);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /// Opens the register in a folder and brings its schema up to date, after a verified backup when
  /// there is a step to take. Wrong key, damaged, foreign, newer and locked files are told apart
  /// and not changed.
  public static Database open(Path path, DataKey key, Clock clock) {
    RegisterFolder folder = new RegisterFolder(path);
    if (!Files.isRegularFile(folder.register())) {
      throw new Fault.Unusable("store.missing", null, folder.path().toString());
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      return start(folder, lock, key, clock, SqliteFile.Mode.WRITE);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /// Runs `work` with a view of the register that nobody changes meanwhile. Writing in it is
  /// refused, because a change needs an actor and a ledger line.
  public <T> T read(Function<Tx, T> work) {
    return inTurn(
        () -> {
          handle.begin();
          try {
            long before = changes();
            T result = work.apply(new Tx(handle, Actor.PROGRAM, clock));
            if (changes() != before) {
              throw new IllegalStateException("a read must not write");
            }
            return result;
          } finally {
            handle.rollback();
          }
        });
  }

  /// Runs `work` in one transaction: all of it is on the disk when this returns, or none of it and
  /// a fault says why ([Fault.NotSaved] when the disk refused).
  public <T> T write(Actor actor, Function<Tx, T> work) {
    return inTurn(() -> handle.inTransaction(same -> work.apply(new Tx(same, actor, clock))));
  }

  /// Copies the register as it is now into a new encrypted file under the same key. The driver's
  /// own backup call writes plain text and is never used.
  void copyInto(Path file) {
    inTurn(() -> handle.execute("VACUUM INTO ?", file.toString()));
  }

  /// A key object of the caller's own, with the bytes that open this register.
  DataKey key() {
    return key.copy();
  }

  /// The folder this register is in.
  public RegisterFolder folder() {
    return folder;
  }

  /// Whether the last session ended without closing the register; nothing acknowledged was lost.
  public boolean recovered() {
    return recovered;
  }

  /// Writes what is still in the journal into the file, and gives file and lock back. Twice does no
  /// harm.
  @Override
  public void close() {
    turn.lock();
    try {
      if (!closed) {
        closed = true;
        closeAll();
      }
    } finally {
      turn.unlock();
    }
  }

  private static Handle open(Connection connection) {
    Jdbi jdbi = Jdbi.create(connection);
    KeptStatements statements = new KeptStatements();
    jdbi.setStatementBuilderFactory(any -> statements);
    // JDBI would put the statement's arguments, which are personal data, into the exception's
    // message.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    Handle handle = jdbi.open();
    handle.setStatementBuilder(new CachedStatements());
    return handle;
  }

  private void closeAll() {
    try (lock;
        key) {
      handle.close();
      connection.close();
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  private static Database start(
      RegisterFolder folder, FolderLock lock, DataKey key, Clock clock, SqliteFile.Mode mode) {
    boolean recovered = hasJournal(folder);
    Connection connection = SqliteFile.open(folder.register(), key, mode);
    try {
      if (mode == SqliteFile.Mode.CREATE) {
        stamp(connection);
      }
      requireOurs(connection, folder);
      SqliteFile.beginWriting(connection);
      keepBeforeMigration(connection, folder, key);
      Migrations.run(connection);
      return new Database(folder, lock, connection, key, clock, recovered);
    } catch (SQLException | RuntimeException failed) {
      abandon(folder, connection, mode, failed);
      throw fault(failed);
    }
  }

  private static void stamp(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
    }
  }

  static void requireOurs(Connection connection, RegisterFolder folder) throws SQLException {
    if (SqliteFile.number(connection, "PRAGMA application_id") != SqliteFile.APPLICATION_ID) {
      throw new Fault.Unusable("store.not-a-register", null, folder.register().toString());
    }
    if (SqliteFile.number(connection, "PRAGMA user_version") > Migrations.newest()) {
      throw new Fault.Unusable("store.newer", null, folder.register().toString());
    }
  }

  /// A file from an older program is copied, and the copy proven, before its first step.
  private static void keepBeforeMigration(Connection connection, RegisterFolder folder, DataKey key)
      throws SQLException {
    long version = SqliteFile.number(connection, "PRAGMA user_version");
    if (version > 0 && version < Migrations.newest()) {
      new Backup().beforeMigration(connection, folder, key, version);
    }
  }

  private static RuntimeException fault(Exception failed) {
    return switch (failed) {
      case SQLException error -> SqlFaults.opening(error);
      case FlywayException error when error.getCause() instanceof SQLException cause ->
          SqlFaults.opening(cause);
      case RuntimeException other -> SqlFaults.of(other);
      default -> new IllegalStateException(failed);
    };
  }

  private static void abandon(
      RegisterFolder folder, Connection connection, SqliteFile.Mode mode, Exception failed) {
    try {
      connection.close();
      if (mode == SqliteFile.Mode.CREATE) {
        Files.deleteIfExists(folder.register());
      }
    } catch (SQLException | IOException second) {
      failed.addSuppressed(second);
    }
  }

  private static boolean hasJournal(RegisterFolder folder) {
    Path journal = SqliteFile.journal(folder.register());
    try {
      return Files.exists(journal) && Files.size(journal) > 0;
    } catch (IOException cannotRead) {
      throw new Fault.Unusable("store.io", cannotRead, journal.toString());
    }
  }

  private long changes() {
    return handle.createQuery("SELECT total_changes()").mapTo(long.class).one();
  }

  private <T> T inTurn(java.util.function.Supplier<T> work) {
    if (turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("work on the register is begun inside other work");
    }
    turn.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the register is closed");
      }
      return work.get();
    } catch (RuntimeException failed) {
      throw SqlFaults.of(failed);
    } finally {
      turn.unlock();
    }
  }
}
