package vn.hoanhap.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

/// Presses and types in a window that nobody sees, and waits for what comes of it.
final class Hand {

  private static final int LONGEST_WAIT_SECONDS = 120;
  private static final int BETWEEN_LOOKS_NANOS = 20_000_000;

  private final DeskWindow window;
  private final Surroundings around;

  Hand(DeskWindow window, Surroundings around) {
    this.window = window;
    this.around = around;
  }

  void press(String id) {
    waitFor(() -> find(id) != null);
    run(() -> ((ButtonBase) find(id)).fire());
    rest();
  }

  void type(String id, String text) {
    waitFor(() -> find(id) != null);
    run(() -> ((TextInputControl) find(id)).setText(text));
    rest();
  }

  /// Lets questions to the register be answered, and the answers reach the screen.
  void rest() {
    for (int round = 0; round < 4; round++) {
      around.settle();
      run(() -> {});
    }
  }

  void waitFor(BooleanSupplier condition) {
    long until = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
    while (!onScreen(condition::getAsBoolean)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the screen did not get there");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  Node find(String id) {
    return window.scene().lookup(id);
  }

  static void run(Runnable action) {
    onScreen(
        () -> {
          action.run();
          return true;
        });
  }

  static <T> T onScreen(Supplier<T> action) {
    FutureTask<T> task = new FutureTask<>(action::get);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  static void startToolkit() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException runsAlready) {
      started.countDown();
    }
    Platform.setImplicitExit(false);
    await(started);
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
