package vn.hoanhap.app.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// How long something took, time after time: in nanoseconds by the clock on the wall, and in those
/// that the thread itself computed.
public final class Samples {

  private static final double NANOS_A_MILLI = 1e6;

  private long[] wall = new long[64];
  private long[] own = new long[64];
  private int count;

  /// Runs something once and keeps how long it took.
  void time(Runnable work) {
    long ownBefore = ownNanos();
    long before = System.nanoTime();
    work.run();
    long took = System.nanoTime() - before;
    add(took, ownNanos() - ownBefore);
  }

  /// Keeps a time that was taken elsewhere, for example in another process.
  void add(long nanos) {
    add(nanos, 0);
  }

  private void add(long nanos, long ownNanos) {
    if (count == wall.length) {
      wall = Arrays.copyOf(wall, 2 * count);
      own = Arrays.copyOf(own, 2 * count);
    }
    wall[count] = nanos;
    own[count] = ownNanos;
    count++;
  }

  /// The times of another process, or of another thread.
  static Samples of(Iterable<Long> nanos) {
    Samples samples = new Samples();
    nanos.forEach(samples::add);
    return samples;
  }

  /// How many times it ran.
  public int count() {
    return count;
  }

  /// Milliseconds that half of the runs stayed within.
  public double median() {
    return share(wall, 50);
  }

  /// Milliseconds that 95 of 100 runs stayed within.
  public double p95() {
    return share(wall, 95);
  }

  /// The shortest, in milliseconds.
  public double least() {
    return share(wall, 0);
  }

  /// The longest, in milliseconds.
  public double most() {
    return share(wall, 100);
  }

  /// The median of the thread's own computing time in milliseconds; 0 when it was not taken.
  public double ownMedian() {
    return share(own, 50);
  }

  /// The thread's own computing time that 95 of 100 runs stayed within, in milliseconds.
  public double ownP95() {
    return share(own, 95);
  }

  // The smallest value that at least so many of a hundred do not exceed.
  private double share(long[] values, int percent) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int place = (int) Math.ceil(percent * count / 100.0) - 1;
    return sorted[Math.max(place, 0)] / NANOS_A_MILLI;
  }

  private static long ownNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
