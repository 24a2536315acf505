package vn.hoanhap.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.hoanhap.app.bench.StartRow;

/// A start that ends as soon as its first screen is drawn, so that the benchmark can time a whole
/// process: the program up to the unlock screen with its users, or a window that says hello.
final class StartTrial {

  private StartTrial() {}

  /// Whether this process was started for it.
  static boolean isAsked() {
    return System.getenv(StartRow.VARIABLE) != null;
  }

  /// Opens what was asked for and returns when it was drawn.
  static void run() {
    String what = System.getenv(StartRow.VARIABLE);
    if (what.equals(StartRow.HELLO)) {
      Application.launch(Hello.class);
    } else {
      Desktop.launch(what);
    }
  }

  /// Ends the program once the unlock screen knows its users and was drawn with them.
  static void endWhenDrawn(Scene scene) {
    Frames.drawn(
        () ->
            scene.lookup("#unlock-user") instanceof ComboBox<?> users
                && !users.getItems().isEmpty(),
        Platform::exit);
  }

  /// The least a JavaFX program can show.
  public static final class Hello extends Application {

    /// Made by JavaFX.
    public Hello() {}

    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new StackPane(new Label("Xin chào")), 1366, 768));
      stage.show();
      Frames.drawn(stage::isShowing, Platform::exit);
    }
  }
}
