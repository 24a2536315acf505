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
import vn.hoanhap.ui.shell.IdleWatch;

/// Locks the register when nobody has touched keyboard or mouse for a while, after a warning that
/// counts the seconds down. Any key or click takes the warning away.
final class Locking {

  private final Messages messages;
  private final IdleWatch idle;
  private final Overlay overlay;
  private final Scene scene;
  private final Runnable warned;
  private final Runnable lock;
  private final EventHandler<InputEvent> touch = event -> touched();
  private final Label words = new Label();
  private final Timeline seconds;
  private boolean warning;

  /// `warned` runs when the warning comes, `lock` when the time is over.
  Locking(
      Messages messages,
      Clock clock,
      Duration limit,
      DeskWindow window,
      Runnable warned,
      Runnable lock) {
    this.messages = messages;
    this.idle = new IdleWatch(clock, limit);
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
  }

  void end() {
    seconds.stop();
    scene.removeEventFilter(InputEvent.ANY, touch);
  }

  private void look() {
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
