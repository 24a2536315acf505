package vn.hoanhap.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A channel where a newer question makes older ones void: those still waiting are not run, and an
/// answer that comes too late is dropped. Ask from the screen's thread.
public final class Latest {

  private final Tasks tasks;
  private final AtomicLong newest = new AtomicLong();

  Latest(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Asks; `done` gets the answer if no newer question was asked meanwhile.
  public <T> void run(Callable<T> work, Consumer<? super T> done) {
    long mine = newest.incrementAndGet();
    tasks
        .run(() -> mine == newest.get() ? work.call() : null)
        .onDone(
            answer -> {
              if (mine == newest.get()) {
                done.accept(answer);
              }
            })
        .start();
  }

  /// Makes every question asked so far void.
  public void forget() {
    newest.incrementAndGet();
  }
}
