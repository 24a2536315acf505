package vn.hoanhap.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.theme.Look;

/// The one window: its size, its icon, the place for what is shown, and the layer above it for
/// questions and panels.
final class DeskWindow {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  private final Stage stage;
  private final StackPane place = new StackPane();
  private final Overlay overlay = new Overlay(place);
  private final Scene scene;

  /// Of the size that it was designed for.
  DeskWindow(Stage stage, Look look) {
    this(stage, look, false);
  }

  /// `maximised` lets it fill the screen, as a screen of its own size is filled anyway.
  DeskWindow(Stage stage, Look look, boolean maximised) {
    this.stage = stage;
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    scene =
        new Scene(
            overlay, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    look.wear(scene);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    if (maximised || screen.getWidth() <= WIDTH) {
      stage.setMaximized(true);
    }
    stage.getIcons().setAll(WindowIcon.images());
  }

  /// Shows something in the place of what was there; questions and panels are closed.
  void show(String title, Node content) {
    overlay.closeAll();
    place.getChildren().setAll(content);
    stage.setTitle(title);
    if (!stage.isShowing()) {
      stage.show();
    }
  }

  /// Runs something once what is shown now was drawn, so that it takes no time from the drawing.
  void whenDrawn(Runnable then) {
    Frames.drawn(stage::isShowing, then);
  }

  Overlay overlay() {
    return overlay;
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return stage;
  }

  /// Brings the window before the others.
  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }
}
