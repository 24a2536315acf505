package vn.hoanhap.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/// Tasks that wait until a test lets the next of them run: what a form does in between shows.
public final class HeldTasks implements Tasks {

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(
        work,
        new Work.Place(
            waiting::add,
            Runnable::run,
            failure -> {
              throw new AssertionError("nobody handled it", failure);
            }));
  }

  @Override
  public <T> Work<T> runLong(String name, LongWork<T> work) {
    throw new UnsupportedOperationException("no form saves for long");
  }

  /// How many pieces of work wait.
  public int waiting() {
    return waiting.size();
  }

  /// Runs the next one to its end.
  public void next() {
    waiting.remove().run();
  }
}
