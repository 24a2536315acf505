package vn.hoanhap.app;

import java.time.Clock;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.shell.DayWatch;
import vn.hoanhap.ui.shell.IdleWatch;
import vn.hoanhap.ui.shell.Shell;

/// Locks the register when nobody has touched keyboard or mouse for a while, after a warning that
/// counts the seconds down. Any key or click takes the warning away. The same look at the clock
/// notices midnight, and half-typed forms are kept meanwhile.
final class Locking {

  private final Messages messages;
  private final IdleWatch idle;
  private final Overlay overlay;
  private final Scene scene;
  private final Runnable warned;
  private final Runnable lock;
  private final EventHandler<InputEvent> touch = event -> touched();
  private final Label words = new Label();
  private final DayWatch day;
  private final Shell shell;
  private final DraftKeeping drafts;
  private final Timeline seconds;
  private boolean warning;

  /// `warned` runs when the warning comes, `lock` when the time is over, and `shell` hears when the
  /// day turns and when to keep what is half typed.
  Locking(
      Messages messages,
      Clock clock,
      Duration limit,
      DeskWindow window,
      Runnable warned,
      Runnable lock,
      Shell shell) {
    this.messages = messages;
    this.idle = new IdleWatch(clock, limit);
    this.day = new DayWatch(clock);
    this.shell = shell;
    this.drafts = new DraftKeeping(window.stage(), shell::keepDrafts);
    this.overlay = window.overlay();
    this.scene = window.scene();
    this.warned = warned;
    this.lock = lock;
    this.seconds = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), passed -> look()));
    seconds.setCycleCount(Animation.INDEFINITE);
  }

  void begin() {
    scene.addEventFilter(InputEvent.ANY, touch);
    seconds.play();
    drafts.begin();
  }

  void end() {
    seconds.stop();
    drafts.end();
    scene.removeEventFilter(InputEvent.ANY, touch);
  }

  private void look() {
    if (day.turned()) {
      shell.turnDay();
    }
    switch (idle.state()) {
      case ACTIVE -> clear();
      case WARN -> warn();
      case LOCK -> {
        clear();
        lock.run();
      }
    }
  }

  private void touched() {
    idle.touch();
    clear();
  }

  private void warn() {
    words.setText(messages.text("shell.idle.text", idle.secondsLeft()));
    if (warning) {
      return;
    }
    warning = true;
    warned.run();
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Label title = new Label(messages.text("shell.idle.title"));
    title.getStyleClass().add("hn-title");
    Button stay = Buttons.primary(messages.text("shell.idle.stay"), this::touched);
    stay.setDefaultButton(true);
    VBox sheet = new VBox(title, words, stay);
    sheet.getStyleClass().add("hn-dialog");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    overlay.showDialog(sheet, this::touched);
  }

  private void clear() {
    if (warning) {
      warning = false;
      overlay.close();
    }
  }
}
