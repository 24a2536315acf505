package vn.hoanhap.app;

import java.time.Clock;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.DayWatch;
import vn.hoanhap.ui.shell.Shell;

/// What goes on by itself while a register is open: the lock when nobody is there, the keeping of
/// half-typed forms, and midnight.
final class WhileOpen {

  /// `warned` runs when the warning before the lock comes, `lock` when the time is over; `shell`
  /// hears when the day turns and when to keep what is half typed.
  record Does(Runnable warned, Runnable lock, Shell shell) {}

  private final Locking locking;
  private final DraftKeeping drafts;
  private final DayWatch day;
  private final Shell shell;
  private final Timeline seconds;

  WhileOpen(Messages messages, Clock clock, DeskWindow window, Duration limit, Does does) {
    this.locking = new Locking(messages, clock, limit, window, does.warned(), does.lock());
    this.drafts = new DraftKeeping(window.stage(), does.shell()::keepDrafts);
    this.day = new DayWatch(clock);
    this.shell = does.shell();
    this.seconds =
        new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), passed -> lookAtTheDay()));
    seconds.setCycleCount(Animation.INDEFINITE);
  }

  void begin() {
    locking.begin();
    drafts.begin();
    seconds.play();
  }

  void end() {
    seconds.stop();
    drafts.end();
    locking.end();
  }

  private void lookAtTheDay() {
    if (day.turned()) {
      shell.turnDay();
    }
  }
}
