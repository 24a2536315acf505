package vn.hoanhap.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A clock at the post that stands until a test sets it.
public final class SetClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Instant now;

  /// Eight in the morning of a day.
  public SetClock(LocalDate day) {
    set(day, LocalTime.of(8, 0));
  }

  /// Sets it to a time of a day.
  public void set(LocalDate day, LocalTime time) {
    now = day.atTime(time).atZone(ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the post is where it is");
  }
}
