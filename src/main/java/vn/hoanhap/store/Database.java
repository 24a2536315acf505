package vn.hoanhap.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
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
  private final ListOrder order = new ListOrder();
  private final Clock clock;
  private final Opening opening;
  private final WatermarkFile mark;
  private final ReentrantLock turn = new ReentrantLock(true);
  private boolean closed;

  private Database(
      RegisterFolder folder, FolderLock lock, Opening opening, DataKey key, Clock clock) {
    this.folder = folder;
    this.lock = lock;
    this.connection = opening.connection();
    this.handle = open(connection);
    this.key = key.copy();
    this.clock = clock;
    this.opening = opening;
    this.mark = WatermarkFile.open(folder, this.key, opening.since());
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
      throw SqlFaults.onDisk(failed, folder);
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
      throw SqlFaults.onDisk(failed, folder);
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
            T result = soundly(work, new Tx(handle, Actor.PROGRAM, clock, order));
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
    return inTurn(
        () -> {
          Tx tx = new Tx(handle, actor, clock, order);
          T result = written(tx, work);
          if (tx.newest() != null) {
            mark.note(tx.newest(), tx.now());
          }
          return result;
        });
  }

  private <T> T written(Tx tx, Function<Tx, T> work) {
    try {
      return handle.inTransaction(same -> soundly(work, tx));
    } catch (RuntimeException undone) {
      // A search inside the work may have seen names that are gone now.
      order.forget();
      throw undone;
    }
  }

  /// Copies the register as it is now into a new encrypted file under the same key, and returns
  /// what it held at that moment: nobody writes in between. The driver's own backup call writes
  /// plain text and is never used.
  Contents copyInto(Path file) {
    return inTurn(
        () -> {
          handle.execute("VACUUM INTO ?", file.toString());
          return Contents.of(new Tx(handle, Actor.PROGRAM, clock, order));
        });
  }

  /// The mark of a copy that holds `contents`.
  Watermark markOf(Contents contents) {
    return contents.mark(mark.since());
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
    return opening.crashed();
  }

  /// What this register was found to lack when it was opened.
  public Optional<Setback> setback() {
    return Optional.ofNullable(opening.setback());
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

  /// Nothing that was read from a damaged page leaves a transaction, neither as a result nor as the
  /// strange fault it may have caused.
  private <T> T soundly(Function<Tx, T> work, Tx tx) {
    try {
      T result = work.apply(tx);
      SqliteFile.requireSound(connection);
      return result;
    } catch (SQLException damaged) {
      throw SqlFaults.of(new IllegalStateException(damaged));
    } catch (RuntimeException failed) {
      try {
        SqliteFile.requireSound(connection);
      } catch (SQLException damaged) {
        failed.addSuppressed(damaged);
        throw SqlFaults.opening(damaged);
      }
      throw failed;
    }
  }

  private static Handle open(Connection connection) {
    Jdbi jdbi = Jdbi.create(connection);
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
        key;
        mark) {
      handle.close();
      connection.close();
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  private static Database start(
      RegisterFolder folder, FolderLock lock, DataKey key, Clock clock, SqliteFile.Mode mode) {
    Opening opening = Opening.of(folder, key, clock, mode);
    try {
      return new Database(folder, lock, opening, key, clock);
    } catch (RuntimeException failed) {
      opening.abandon(failed);
      throw failed;
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
      throw SqlFaults.onDisk(SqlFaults.of(failed), folder);
    } finally {
      turn.unlock();
    }
  }
}
