package vn.hoanhap.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Measures how long nobody has touched the keyboard or the mouse, and says when to warn and when
/// to lock. It holds no timer: the shell asks it once a second.
public final class IdleWatch {

  /// How much before the lock the warning comes.
  static final Duration WARNING = Duration.ofSeconds(30);

  /// What to do now.
  public enum State {
    ACTIVE,
    WARN,
    LOCK
  }

  private final Clock clock;
  private final Duration limit;
  private Instant touched;

  /// Locks after `limit` without a touch.
  public IdleWatch(Clock clock, Duration limit) {
    this.clock = clock;
    this.limit = limit;
    this.touched = clock.instant();
  }

  /// Somebody is there.
  public void touch() {
    touched = clock.instant();
  }

  /// What to do now. A clock that was set back counts as a touch, not as hours of idleness.
  public State state() {
    Duration idle = idle();
    if (idle.isNegative()) {
      touch();
      return State.ACTIVE;
    }
    if (idle.compareTo(limit) >= 0) {
      return State.LOCK;
    }
    return idle.compareTo(limit.minus(WARNING)) >= 0 ? State.WARN : State.ACTIVE;
  }

  /// Seconds until the lock, never below zero.
  public long secondsLeft() {
    return Math.max(0, limit.minus(idle()).toSeconds());
  }

  private Duration idle() {
    return Duration.between(touched, clock.instant());
  }
}
