package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A sheet over the page answers Esc wherever in it the cursor stands, the topmost first.
class OverlayTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void escInAField_reachesTheTopmostSheet() {
    List<String> escaped =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              List<String> heard = new ArrayList<>();
              Overlay overlay = new Overlay(new StackPane());
              new Scene(overlay, 800, 600);
              TextField below = field(overlay, "below", heard);
              press(below);
              TextField top = field(overlay, "top", heard);
              press(top);
              return heard;
            });
    assertThat(escaped).containsExactly("below", "top");
  }

  private static TextField field(Overlay overlay, String name, List<String> heard) {
    TextField field = new TextField();
    overlay.showDialog(new VBox(field), () -> heard.add(name));
    return field;
  }

  private static void press(TextField field) {
    field.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }
}
