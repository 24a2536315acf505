package vn.hoanhap.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Waits for what is shown to be drawn.
final class Frames {

  private static final int TO_DRAW = 2;

  private Frames() {}

  /// Runs `then` once what is shown was drawn after `ready` held.
  static void drawn(BooleanSupplier ready, Runnable then) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (ready.getAsBoolean() && ++frames > TO_DRAW) {
          stop();
          then.run();
        }
      }
    }.start();
  }
}
