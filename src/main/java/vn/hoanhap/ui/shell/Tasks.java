package vn.hoanhap.ui.shell;

import java.util.concurrent.Callable;

/// Runs work away from the screen and brings the answer back to it. Screens never touch threads:
///
/// ```
/// tasks.run(() -> search.handle(actor, query)).onDone(this::show).start();
/// ```
///
/// A fault that no handler takes is told to the user; anything else goes to the crash net.
public interface Tasks {

  /// Work that knows how far it is and can be stopped.
  interface LongWork<T> {
    T run(Progress progress) throws Exception;
  }

  /// How long work tells where it is.
  interface Progress {
    /// So many of so many are done; `total` 0 when it is not known.
    void at(long done, long total);

    /// The user asked to stop.
    boolean cancelled();
  }

  /// Prepares work for the register's own thread, one piece after the other.
  <T> Work<T> run(Callable<T> work);

  /// Prepares long work for a thread of its own; the status line shows it by its name, how far it
  /// is, and a button to stop it.
  <T> Work<T> runLong(String name, LongWork<T> work);

  /// A channel where only the newest answer counts, for search as you type.
  default Latest latest() {
    return new Latest(this);
  }
}
