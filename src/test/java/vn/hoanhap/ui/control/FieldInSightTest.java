package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Focus: whoever walks through a long form by Tab sees the name of each field, not its box alone.
@Tag("walk")
class FieldInSightTest {

  private final FxRobot robot = new FxRobot();
  private final List<Field> fields = new ArrayList<>();
  private ScrollPane scroll;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupScene(
        () -> {
          FormGrid grid = new FormGrid(1);
          for (int at = 0; at < 12; at++) {
            fields.add(grid.add("Ô số " + at, new TextInput()));
          }
          scroll = new ScrollPane(grid);
          StackPane root = new StackPane(scroll);
          LastInput.watch(root);
          return new Scene(root, 400, 230);
        });
    FxToolkit.showStage();
    robot.interact(() -> fields.getFirst().control().requestFocus());
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void walkingDownAndUp_eachFieldStandsWhollyInSight() {
    for (int at = 1; at < fields.size(); at++) {
      robot.type(KeyCode.TAB);
      assertInSight(fields.get(at));
    }
    for (int at = fields.size() - 2; at >= 0; at--) {
      robot.push(KeyCode.SHIFT, KeyCode.TAB);
      assertInSight(fields.get(at));
    }
  }

  @Test
  void formThatComesAfterAKey_standsAtItsTop() {
    robot.type(KeyCode.TAB);
    List<Field> other = new ArrayList<>();
    ComboBox<String> officers = new ComboBox<>();
    robot.interact(
        () -> {
          FormGrid grid = new FormGrid(1);
          grid.section("Nhận dạng");
          for (int at = 0; at < 12; at++) {
            other.add(grid.add("Ô số " + at, new TextInput()));
          }
          grid.add("Cán bộ", officers);
          scroll = new ScrollPane(grid);
          ((StackPane) fields.getFirst().getScene().getRoot()).getChildren().setAll(scroll);
          scroll.applyCss();
          other.getFirst().control().requestFocus();
        });
    robot.interact(
        () -> {
          officers.setItems(FXCollections.observableArrayList("Trần Thị Thu"));
          officers.setValue("Trần Thị Thu");
        });
    assertInSight(other.getFirst());
    assertThat(scroll.getVvalue()).isZero();
  }

  private void assertInSight(Field field) {
    WaitForAsyncUtils.waitForFxEvents();
    Bounds seen = inScene(scroll);
    Bounds place = inScene(field);
    assertThat(field.control().isFocused()).isTrue();
    assertThat(place.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
    assertThat(place.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
