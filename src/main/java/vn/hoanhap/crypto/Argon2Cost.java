package vn.hoanhap.crypto;

import java.util.function.ToLongFunction;

/// How much work a password costs: Argon2id memory in KiB, passes over it, and lanes. Stored with
/// each slot, so that a later program may ask for more without locking anybody out.
public record Argon2Cost(int memoryKib, int passes, int lanes) {

  /// Never less than this: 64 MiB, three passes, one lane.
  public static final Argon2Cost LEAST = new Argon2Cost(64 * 1024, 3, 1);

  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int MOST_PASSES = 64;
  private static final int MOST_LANES = 16;
  private static final long AIM_NANOS = 500_000_000;
  private static final int MOST_CALIBRATED_PASSES = 12;

  /// Bounds what a file may ask for, so that a damaged or hostile one cannot eat the machine.
  public Argon2Cost {
    boolean sane =
        memoryKib >= 8
            && memoryKib <= MOST_MEMORY_KIB
            && passes >= 1
            && passes <= MOST_PASSES
            && lanes >= 1
            && lanes <= MOST_LANES;
    if (!sane) {
      throw new IllegalArgumentException("Argon2 cost out of bounds");
    }
  }

  /// The cost that takes about half a second on this machine. `trial` runs one derivation at a cost
  /// and says how many nanoseconds it took. A slow machine gets the least cost, a fast one more
  /// passes, at most twelve, so that the register can still be opened on the old PC next door.
  public static Argon2Cost calibrated(ToLongFunction<Argon2Cost> trial) {
    long nanos = Math.max(1, trial.applyAsLong(LEAST));
    long passes = LEAST.passes * AIM_NANOS / nanos;
    int bounded = Math.clamp(passes, LEAST.passes, MOST_CALIBRATED_PASSES);
    return new Argon2Cost(LEAST.memoryKib, bounded, LEAST.lanes);
  }
}
