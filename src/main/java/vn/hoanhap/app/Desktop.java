package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import vn.hoanhap.ui.theme.Look;

/// The window program. One runs at a time per user; a second start brings the first to the front.
public final class Desktop extends Application {

  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private SingleInstance instance;
  private Surroundings around;

  /// Opens the window and returns when it is closed. `arguments` may name a register folder.
  public static void launch(String... arguments) {
    Application.launch(Desktop.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Path home = Path.of(System.getProperty("user.home"));
    DeskSettings settings = new DeskSettings(DeskSettings.folder(System.getenv(), home));
    Optional<SingleInstance> place = SingleInstance.take(settings.folder());
    if (place.isEmpty()) {
      Platform.exit();
      return;
    }
    instance = place.get();
    getParameters().getUnnamed().stream()
        .findFirst()
        .ifPresent(folder -> settings.keepRegister(Path.of(folder), 0));
    around = new Surroundings(Clock.system(VIET_NAM), settings, home);
    Look look = new Look();
    DeskWindow window = new DeskWindow(stage, look);
    look.change(settings.theme(), settings.scale());
    Sitting sitting = new Sitting(around, window, look);
    stage.setOnCloseRequest(
        closing -> {
          closing.consume();
          sitting.end(Platform::exit);
        });
    listenForKnocks(window);
    sitting.begin();
    if (StartTrial.isAsked()) {
      StartTrial.endWhenDrawn(window.scene());
    }
  }

  @Override
  public void stop() {
    if (around != null) {
      around.close();
    }
    if (instance != null) {
      instance.close();
    }
  }

  private void listenForKnocks(DeskWindow window) {
    Timeline knocks =
        new Timeline(
            new KeyFrame(
                Duration.seconds(1),
                passed -> {
                  if (instance.knocked()) {
                    window.toFront();
                  }
                }));
    knocks.setCycleCount(Animation.INDEFINITE);
    knocks.play();
  }
}
