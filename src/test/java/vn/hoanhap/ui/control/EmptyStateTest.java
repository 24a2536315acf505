package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: in the largest text and a low place the first step stays in sight, for which the picture
/// goes.
class EmptyStateTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void lowPlace_keepsTheStepInSight_andARoomyOneThePicture() {
    assertThat(seen(600)).isTrue();
    assertThat(seen(230)).isFalse();
  }

  /// Whether the picture is seen in a place of that height; the step has to be there in any.
  private static boolean seen(double height) {
    Button step = new Button("Hiện tất cả mọi người");
    EmptyState state =
        new EmptyState(
            Feather.SEARCH,
            "Không tìm thấy ai khớp với “nguyen van a”",
            "Thử gõ ít chữ hơn, bỏ dấu, hoặc bỏ bớt điều kiện lọc.",
            step);
    StackPane place = new StackPane(state);
    place.setMaxHeight(height);
    StackPane root = new StackPane(place);
    new FxRobot()
        .interact(
            () -> {
              Scene scene = new Scene(root, 1200, 768);
              Look look = new Look();
              look.wear(scene);
              look.change(Theme.LIGHT, Look.LARGEST);
              root.applyCss();
              root.layout();
            });
    WaitForAsyncUtils.waitForFxEvents();
    new FxRobot()
        .interact(
            () -> {
              root.applyCss();
              root.layout();
            });
    Bounds bounds = step.localToScene(step.getLayoutBounds());
    Bounds around = place.localToScene(place.getLayoutBounds());
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(around.getMaxY());
    assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(around.getMinY());
    return state.getChildren().getFirst().isVisible();
  }
}
