package vn.hoanhap.store;

import java.sql.SQLException;
import vn.hoanhap.domain.Fault;

/// What SQLite's result codes mean to a person. The codes are those of sqlite.org/rescode.html.
final class SqlFaults {

  private static final int PRIMARY = 0xff;
  private static final int NONE = 0;
  private static final int ERROR = 1;
  private static final int BUSY = 5;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int CONSTRAINT = 19;
  private static final int NOTADB = 26;

  private SqlFaults() {}

  /// The fault to throw for what a piece of work threw; a `RuntimeException` that is not about the
  /// disk or the data comes back as it is.
  static RuntimeException of(RuntimeException thrown) {
    SQLException cause = cause(thrown);
    if (thrown instanceof Fault || cause == null) {
      return thrown;
    }
    return switch (code(cause)) {
      case FULL -> new Fault.NotSaved("store.disk-full", cause);
      case READONLY -> new Fault.NotSaved("store.read-only", cause);
      case IOERR, CANTOPEN -> new Fault.NotSaved("store.io", cause);
      case CONSTRAINT -> new Fault.NotSaved("store.refused", cause);
      case CORRUPT, NOTADB -> new Fault.Unusable("store.damaged", cause);
      case BUSY -> new Fault.Unusable("store.in-use", cause);
      default -> thrown;
    };
  }

  /// The same fault, except that a full disk is called by its name: on some of them SQLite cannot
  /// even make its journal then, and takes that for an error of the disk.
  static RuntimeException onDisk(RuntimeException thrown, RegisterFolder folder) {
    if (!(thrown instanceof Fault fault)
        || !fault.key().equals("store.io")
        || !SafeFile.isFull(folder.path())) {
      return thrown;
    }
    return fault instanceof Fault.Unusable
        ? new Fault.Unusable("store.disk-full", fault)
        : new Fault.NotSaved("store.disk-full", fault);
  }

  /// The fault for an error while opening, except for the wrong key, which needs a look at the
  /// file.
  static Fault opening(SQLException error) {
    return switch (code(error)) {
      case FULL -> new Fault.Unusable("store.disk-full", error);
      case READONLY -> new Fault.Unusable("store.read-only", error);
      case BUSY -> new Fault.Unusable("store.in-use", error);
      // Nothing of ours can be wrong in the few statements of an opening: an error of SQL is a file
      // format it does not support, none of SQLite's a value that the driver cannot read.
      case CORRUPT, NOTADB, ERROR, NONE -> new Fault.Unusable("store.damaged", error);
      default -> new Fault.Unusable("store.io", error);
    };
  }

  static boolean isNotADatabase(SQLException error) {
    return code(error) == NOTADB;
  }

  private static int code(SQLException error) {
    return error.getErrorCode() & PRIMARY;
  }

  private static SQLException cause(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
