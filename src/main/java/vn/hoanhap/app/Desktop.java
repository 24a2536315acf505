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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.ui.theme.Look;

/// The window program. One runs at a time per user; a second start brings the first to the front.
public final class Desktop extends Application {

  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

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
    Look look = new Look(settings.theme(), settings.scale());
    DeskWindow window = new DeskWindow(stage, look, settings.maximised());
    Sitting sitting = new Sitting(around, window, look);
    stage.setOnCloseRequest(
        closing -> {
          closing.consume();
          keepSize(settings, stage);
          sitting.end(Platform::exit);
        });
    listenForKnocks(window);
    sitting.begin();
    if (StartTrial.isAsked()) {
      StartTrial.endWhenDrawn(window.scene());
    }
  }

  // A disk that is full must not keep the window from closing.
  private static void keepSize(DeskSettings settings, Stage stage) {
    try {
      settings.keepMaximised(stage.isMaximized());
    } catch (Fault.NotSaved refused) {
      LOG.warn("size of the window not kept: {}", refused.getMessage());
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
