package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.hoanhap.store.SetClock;

/// Midnight is noticed, and noticed once.
class DayWatchTest {

  @Test
  void midnight_turnsTheDayOnce() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    SetClock clock = new SetClock(day);
    DayWatch watch = new DayWatch(clock);
    clock.set(day, LocalTime.of(23, 59, 59));
    assertThat(watch.turned()).isFalse();
    clock.set(day.plusDays(1), LocalTime.MIDNIGHT);
    assertThat(watch.turned()).isTrue();
    assertThat(watch.turned()).isFalse();
  }
}
