package vn.hoanhap.store;

import java.time.Duration;
import java.time.Instant;

/// How often in a row a wrong password was given, and when last. Five are forgiven; from then on
/// each next try waits twice as long as the one before: half a minute, one, two, four, eight, then
/// a quarter of an hour.
record WrongPasswords(int count, Instant last) {

  static final WrongPasswords NONE = new WrongPasswords(0, Instant.EPOCH);

  private static final int FORGIVEN = 5;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  WrongPasswords oneMore(Instant now) {
    return new WrongPasswords(count + 1, now);
  }

  /// The same count with the wait beginning at `now`.
  WrongPasswords from(Instant now) {
    return new WrongPasswords(count, now);
  }

  /// Whether the clock stands before the last wrong password: it was set back.
  boolean isAheadOf(Instant now) {
    return now.isBefore(last);
  }

  /// What is left of the wait. When the clock was set back, all of it.
  Duration pause(Instant now) {
    if (count < FORGIVEN) {
      return Duration.ZERO;
    }
    int doublings = Math.min(count - FORGIVEN, 10);
    Duration whole = FIRST.multipliedBy(1L << doublings);
    Duration bounded = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
    Duration passed = isAheadOf(now) ? Duration.ZERO : Duration.between(last, now);
    return passed.compareTo(bounded) >= 0 ? Duration.ZERO : bounded.minus(passed);
  }
}
