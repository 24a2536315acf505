package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: the example is never cut by the count beside it.
class SearchBoxTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void count_givesWayToTheExample_untilSomethingIsTyped() {
    new FxRobot()
        .interact(
            () -> {
              SearchBox box = new SearchBox("Tìm", "Tên không dấu, số định danh, thôn…");
              box.quietProperty().set("5.000 người");
              new Scene(box);
              box.applyCss();
              double both = box.prefWidth(-1);
              assertThat(isCounted(box, both + 200)).isTrue();
              assertThat(isCounted(box, 220)).isFalse();
              box.textProperty().set("mai");
              assertThat(isCounted(box, 220)).isTrue();
            });
  }

  private static boolean isCounted(SearchBox box, double width) {
    box.resize(width, 36);
    box.layout();
    Node quiet = box.lookup(".hn-muted");
    return quiet.isVisible();
  }
}
