package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.ui.shell.IdleWatch.State.ACTIVE;
import static vn.hoanhap.ui.shell.IdleWatch.State.LOCK;
import static vn.hoanhap.ui.shell.IdleWatch.State.WARN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The lock comes after the idle time, never without its warning, and a clock set back locks
/// nobody.
class IdleWatchTest {

  private Instant now = Instant.parse("2026-11-22T01:00:00Z");
  private final IdleWatch idle = new IdleWatch(new Hands(), Duration.ofMinutes(5));

  @Test
  void untouched_warnsThenLocks() {
    pass(Duration.ofSeconds(269));
    assertThat(idle.state()).isEqualTo(ACTIVE);
    pass(Duration.ofSeconds(1));
    assertThat(idle.state()).isEqualTo(WARN);
    assertThat(idle.secondsLeft()).isEqualTo(30);
    pass(Duration.ofSeconds(30));
    assertThat(idle.state()).isEqualTo(LOCK);
    assertThat(idle.secondsLeft()).isZero();
  }

  @Test
  void touch_startsAnew() {
    pass(Duration.ofSeconds(290));
    idle.touch();
    assertThat(idle.state()).isEqualTo(ACTIVE);
    pass(Duration.ofSeconds(269));
    assertThat(idle.state()).isEqualTo(ACTIVE);
  }

  @Test
  void clockSetBack_countsAsATouch() {
    pass(Duration.ofHours(-3));
    assertThat(idle.state()).isEqualTo(ACTIVE);
    pass(Duration.ofSeconds(271));
    assertThat(idle.state()).isEqualTo(WARN);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private final class Hands extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
