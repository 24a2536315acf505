package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: the head of a page covers nothing however narrow it is: facts go under the name, buttons
/// under both.
class HeadRowTest {

  private Label name;
  private Label facts;
  private HBox buttons;
  private Label below;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void withRoom_allStandInOneLine() {
    layOut(1100);
    assertThat(facts.getLayoutX()).isGreaterThan(name.getWidth());
    assertThat(buttons.getLayoutX() + buttons.getWidth()).isEqualTo(1100);
    assertThat(buttons.getLayoutY()).isZero();
  }

  @Test
  void withLess_theFactsGoUnderTheName() {
    double beside = layOutBeside();
    assertThat(beside).isGreaterThan(name.getLayoutY());
    assertThat(facts.getLayoutX()).isZero();
    assertThat(buttons.getLayoutX()).isPositive();
    assertThat(bottom()).isLessThanOrEqualTo(below.getLayoutY());
  }

  @Test
  void inANarrowWindow_theButtonsGoUnderBoth() {
    layOut(1100);
    // The letters of one machine are wider than those of another: room for both, and no gap.
    layOut(name.prefWidth(-1) + buttons.prefWidth(-1));
    assertThat(buttons.getLayoutX()).isZero();
    assertThat(buttons.getLayoutY()).isGreaterThanOrEqualTo(bottom());
    assertThat(buttons.getLayoutY() + buttons.getHeight()).isLessThanOrEqualTo(below.getLayoutY());
  }

  // Wide enough for the name and the buttons, and for nothing more.
  private double layOutBeside() {
    layOut(1100);
    layOut(name.prefWidth(-1) + buttons.prefWidth(-1) + 20);
    return facts.getLayoutY();
  }

  private double bottom() {
    return facts.getLayoutY() + facts.getHeight();
  }

  private void layOut(double width) {
    new FxRobot()
        .interact(
            () -> {
              name = wrapping("Nguyễn Văn Duy");
              facts = wrapping("nam, 09/09/1995 (31 tuổi)");
              buttons = new HBox(8, new Button("Trích lục"), new Button("Ghi hoạt động"));
              below = new Label("Thôn Trung");
              VBox page = new VBox(new HeadRow(name, facts, buttons), below);
              new Scene(page, width, 400);
              page.applyCss();
              page.layout();
            });
  }

  private static Label wrapping(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
