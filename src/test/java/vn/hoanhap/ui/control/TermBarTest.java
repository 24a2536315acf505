package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The labels of a bar stand clear of its ticks at every size of the text.
class TermBarTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 18, 30})
  void labels_standAboveTheTicks(int size) {
    double air =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              LocalDate start = LocalDate.of(2026, 1, 1);
              TermBar bar =
                  TermBar.thick()
                      .show(
                          start,
                          start.plusYears(2),
                          start.plusMonths(5),
                          new TermBar.Mark(start.plusYears(1), "½ · 01/01/2027"));
              VBox page = new VBox(bar);
              page.setStyle("-fx-font-size: " + size + "px");
              new Scene(page, 800, 200);
              page.applyCss();
              page.layout();
              Node label = bar.lookup(".label");
              Node tick = bar.lookup(".hn-bar-mark");
              return tick.getBoundsInParent().getMinY() - label.getBoundsInParent().getMaxY();
            });
    assertThat(air).isGreaterThanOrEqualTo(1);
  }
}
