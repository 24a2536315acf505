package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: a message covers nothing of the page while it stands, and the page has its room back when
/// it goes.
class ToastRoomTest {

  private static final double HIGH = 400;

  private final Region page = new Region();
  private final Toast toast = new Toast("Đóng");

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aMessageWithUndo_hasRoomOfItsOwn_untilItGoes() {
    new FxRobot()
        .interact(
            () -> {
              Scene scene = scene();
              toast.say("Đã ghi hoạt động của Nguyễn Văn An", "Hoàn tác", () -> {});
              layOut(scene);
              assertThat(page.getHeight()).isLessThan(HIGH - 30);
              assertThat(page.getHeight()).isEqualTo(toast.getLayoutY());
              assertThat(toast.getLayoutY() + toast.getHeight()).isEqualTo(HIGH);
              String twoLines = "Đã ghi hoạt động của 24 người ở Thôn Đông. ".repeat(6);
              double before = page.getHeight();
              toast.say(twoLines, "Hoàn tác", () -> {});
              layOut(scene);
              assertThat(page.getHeight()).isLessThan(before);
              toast.clear();
              layOut(scene);
              assertThat(page.getHeight()).isEqualTo(HIGH);
            });
  }

  @Test
  void aShortMessage_coversNoHintAtTheFootOfAForm() {
    new FxRobot()
        .interact(
            () -> {
              Scene scene = scene();
              toast.hint("Không có gì thay đổi");
              layOut(scene);
              assertThat(page.getHeight()).isLessThan(HIGH - 30);
              assertThat(page.getHeight()).isEqualTo(toast.getLayoutY());
            });
  }

  private Scene scene() {
    Scene scene = new Scene(new ToastRoom(page, toast), 900, HIGH);
    Look look = new Look();
    look.wear(scene);
    look.change(Theme.LIGHT, Look.SMALLEST);
    layOut(scene);
    return scene;
  }

  private static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }
}
