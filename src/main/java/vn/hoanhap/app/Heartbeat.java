package vn.hoanhap.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Asks the screen's thread for a sign of life again and again, from a thread of its own, and keeps
/// how long each took to come: a key pressed at that moment would have waited as long.
final class Heartbeat {

  private static final int PAUSE_NANOS = 2_000_000;

  private final List<Long> waits = new ArrayList<>();
  private final Thread thread;
  private volatile boolean over;

  Heartbeat() {
    thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
  }

  private void beat() {
    Semaphore answered = new Semaphore(0);
    while (!over) {
      long before = System.nanoTime();
      Platform.runLater(answered::release);
      answered.acquireUninterruptibly();
      waits.add(System.nanoTime() - before);
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /// Stops and answers all waits, in nanoseconds.
  List<Long> stop() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(waits);
  }
}
