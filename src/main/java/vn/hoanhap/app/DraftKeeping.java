package vn.hoanhap.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Has half-typed forms kept every 15 seconds, and at once when the window loses the focus.
final class DraftKeeping {

  private static final Duration EVERY = Duration.seconds(15);

  private final ReadOnlyBooleanProperty focused;
  private final Timeline pulse;
  private final ChangeListener<Boolean> focus;

  /// `keep` writes only what changed.
  DraftKeeping(Stage stage, Runnable keep) {
    this(stage.focusedProperty(), keep, EVERY);
  }

  DraftKeeping(ReadOnlyBooleanProperty focused, Runnable keep, Duration every) {
    this.focused = focused;
    this.pulse = new Timeline(new KeyFrame(every, passed -> keep.run()));
    pulse.setCycleCount(Animation.INDEFINITE);
    this.focus =
        (owner, was, is) -> {
          if (!is) {
            keep.run();
          }
        };
  }

  void begin() {
    pulse.play();
    focused.addListener(focus);
  }

  void end() {
    pulse.stop();
    focused.removeListener(focus);
  }
}
