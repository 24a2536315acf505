package vn.hoanhap.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The tasks of the running program: one thread for the register, others for long work, and the one
/// place where answers hop back to the screen's thread.
public final class BackgroundTasks implements Tasks, AutoCloseable {

  /// Shows long work; called on the screen's thread.
  public interface Watch {
    /// Work of that name has begun; `cancel` asks it to stop.
    void begun(String name, Runnable cancel);

    /// How far it is; `total` 0 when that is not known.
    void at(long done, long total);

    /// It is over.
    void over();
  }

  private final ExecutorService register;
  private final ExecutorService longWork;
  private final Consumer<Throwable> untaken;
  private final Watch watch;
  private boolean over;

  /// `register` runs one piece after the other, `longWork` each on its own; both are closed with
  /// this. `untaken` hears of failures nobody handled.
  public BackgroundTasks(
      ExecutorService register,
      ExecutorService longWork,
      Consumer<Throwable> untaken,
      Watch watch) {
    this.register = register;
    this.longWork = longWork;
    this.untaken = untaken;
    this.watch = watch;
  }

  @Override
  public <T> Work<T> run(Callable<T> work) {
    return new Work<>(work, new Work.Place(register, this::onScreen, untaken));
  }

  @Override
  public <T> Work<T> runLong(String name, LongWork<T> work) {
    Running running = new Running();
    Work.Place place = new Work.Place(longWork, this::onScreen, untaken);
    return new Work<>(() -> watched(name, work, running), place).onCancel(running::stop);
  }

  private <T> T watched(String name, LongWork<T> work, Running running) throws Exception {
    Platform.runLater(() -> watch.begun(name, running::stop));
    try {
      return work.run(running);
    } finally {
      Platform.runLater(watch::over);
    }
  }

  /// The same threads for one sitting with a register, which [#end] ends by itself.
  public BackgroundTasks sitting() {
    return new BackgroundTasks(register, longWork, untaken, watch);
  }

  /// The register is closed: answers that are still on their way concern nobody any more, and
  /// neither does what fails because it is closed. Called on the screen's thread.
  public void end() {
    over = true;
  }

  private void onScreen(Runnable answer) {
    Platform.runLater(
        () -> {
          if (!over) {
            answer.run();
          }
        });
  }

  /// Lets what runs finish and takes nothing new.
  @Override
  public void close() {
    register.close();
    longWork.close();
  }

  private final class Running implements Progress {

    private final AtomicBoolean stopped = new AtomicBoolean();

    void stop() {
      stopped.set(true);
    }

    @Override
    public void at(long done, long total) {
      Platform.runLater(() -> watch.at(done, total));
    }

    @Override
    public boolean cancelled() {
      return stopped.get();
    }
  }
}
