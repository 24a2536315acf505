package vn.hoanhap.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The tasks of the running program: one thread for the register, virtual threads for long work,
/// and the one place where answers hop back to the screen's thread.
public final class BackgroundTasks implements Tasks, AutoCloseable {

  private final ExecutorService register;
  private final ExecutorService longWork;
  private final Consumer<Throwable> untaken;
  private final Consumer<long[]> progress;

  /// `register` runs one piece after the other, `longWork` each on its own; both are closed with
  /// this. `untaken` hears of failures nobody handled; `progress` of long work, as done and total.
  public BackgroundTasks(
      ExecutorService register,
      ExecutorService longWork,
      Consumer<Throwable> untaken,
      Consumer<long[]> progress) {
    this.register = register;
    this.longWork = longWork;
    this.untaken = untaken;
    this.progress = progress;
  }

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(work, new Work.Place(register, Platform::runLater, untaken));
  }

  @Override
  public <T> Work<T> runLong(LongWork<T> work) {
    AtomicBoolean stop = new AtomicBoolean();
    Progress told =
        new Progress() {
          @Override
          public void at(long done, long total) {
            Platform.runLater(() -> progress.accept(new long[] {done, total}));
          }

          @Override
          public boolean cancelled() {
            return stop.get();
          }
        };
    return new Work<>(() -> work.run(told), new Work.Place(longWork, Platform::runLater, untaken))
        .onCancel(() -> stop.set(true));
  }

  /// Lets what runs finish and takes nothing new.
  @Override
  public void close() {
    register.close();
    longWork.close();
  }
}
