package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: what is half typed is kept again and again, and at once when somebody goes to another
/// window.
@Tag("walk")
class DraftKeepingTest {

  private final FxRobot robot = new FxRobot();
  private final AtomicInteger kept = new AtomicInteger();
  private final BooleanProperty focused = new SimpleBooleanProperty(true);

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private DraftKeeping begun(Duration every) {
    DraftKeeping drafts = new DraftKeeping(focused, kept::incrementAndGet, every);
    robot.interact(drafts::begin);
    return drafts;
  }

  @Test
  void pulse_keepsAgainAndAgain() {
    DraftKeeping drafts = begun(Duration.millis(20));
    WalkedDesk.waitUntil(() -> kept.get() >= 3);
    robot.interact(drafts::end);
  }

  @Test
  void anotherWindow_keepsAtOnce_andAfterTheEndNoMore() {
    DraftKeeping drafts = begun(Duration.hours(1));
    goElsewhereAndBack();
    assertThat(kept).hasValue(1);
    robot.interact(drafts::end);
    goElsewhereAndBack();
    assertThat(kept).hasValue(1);
  }

  private void goElsewhereAndBack() {
    robot.interact(
        () -> {
          focused.set(false);
          focused.set(true);
        });
  }
}
