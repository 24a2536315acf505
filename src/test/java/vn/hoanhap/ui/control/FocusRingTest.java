package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever opens something with a key sees where the focus is, and again when it closes; whoever
/// clicks is shown no ring.
class FocusRingTest {

  private final FxRobot robot = new FxRobot();
  private Button opener;
  private Button inside;
  private Overlay overlay;
  private Node content;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupScene(this::scene);
    FxToolkit.showStage();
  }

  private Scene scene() {
    opener = new Button("Mở");
    inside = new Button("Ghi cho tất cả");
    inside.getStyleClass().add("hn-primary");
    content = new VBox(new Label("Điểm danh"), new Button("Một người"), inside);
    overlay = new Overlay(new StackPane(opener));
    opener.setOnAction(
        pressed -> overlay.showPanel(new Panel("Điểm danh", "Đóng").body(content), overlay::close));
    return new Scene(overlay, 600, 400);
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void byAKey_theMainButtonOfThePanelShowsItsRing_andTheOpenerWhenItCloses() {
    robot.interact(opener::requestFocus);
    robot.push(KeyCode.SPACE);
    settle();
    assertThat(inside.isFocused()).isTrue();
    assertThat(inside.isFocusVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(opener.isFocused()).isTrue();
    assertThat(opener.isFocusVisible()).isTrue();
  }

  @Test
  void byTheMouse_theFocusIsThere_withoutARing() {
    robot.clickOn(opener);
    settle();
    assertThat(inside.isFocused()).isTrue();
    assertThat(inside.isFocusVisible()).isFalse();
  }

  @Test
  void aFieldToTypeIn_keepsTheCursor() {
    robot.interact(() -> content = new VBox(new TextField(), inside));
    robot.interact(opener::requestFocus);
    robot.push(KeyCode.SPACE);
    settle();
    assertThat(overlay.getScene().getFocusOwner()).isInstanceOf(TextField.class);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
