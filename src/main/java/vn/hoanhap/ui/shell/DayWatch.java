package vn.hoanhap.ui.shell;

import java.time.Clock;
import java.time.LocalDate;

/// Notices that the day has turned since it was asked last: a post is open at midnight as well.
public final class DayWatch {

  private final Clock clock;
  private LocalDate day;

  public DayWatch(Clock clock) {
    this.clock = clock;
    this.day = LocalDate.now(clock);
  }

  /// Whether another day has begun since the last time; true once for each.
  public boolean turned() {
    LocalDate now = LocalDate.now(clock);
    boolean other = !now.equals(day);
    day = now;
    return other;
  }
}
