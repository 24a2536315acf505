package vn.hoanhap.ui.shell;

import java.util.concurrent.Callable;

/// Tasks that run at once on the calling thread, so that a view model's test needs neither toolkit
/// nor waiting. A failure nobody handled fails the test.
public final class InlineTasks implements Tasks {

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(work, place());
  }

  @Override
  public <T> Work<T> runLong(String name, LongWork<T> work) {
    return run(
        () ->
            work.run(
                new Progress() {
                  @Override
                  public void at(long done, long total) {
                    // Nobody watches a test.
                  }

                  @Override
                  public boolean cancelled() {
                    return false;
                  }
                }));
  }

  private static Work.Place place() {
    return new Work.Place(
        Runnable::run,
        Runnable::run,
        failure -> {
          throw new AssertionError("nobody handled it", failure);
        });
  }
}
