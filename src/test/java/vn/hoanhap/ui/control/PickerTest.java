package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: Down goes from the line to the first entry, Enter takes the only one that fits, and of
/// several none is taken unseen.
class PickerTest {

  private static final List<String> COMMUNES = List.of("Yên Mô", "Yên Khánh", "Kim Sơn");

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void downAndEnter_takeTheFirst() {
    assertThat(chosen("Yên", KeyCode.DOWN, KeyCode.ENTER)).isEqualTo("Yên Mô");
    assertThat(chosen("Yên", KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER)).isEqualTo("Yên Khánh");
  }

  @Test
  void enter_takesTheOnlyOneThatFits() {
    assertThat(chosen("Kim", KeyCode.ENTER)).isEqualTo("Kim Sơn");
  }

  @Test
  void enter_marksTheBestOfSeveral_andTakesItWhenPressedAgain() {
    assertThat(chosen("Yên", KeyCode.ENTER)).isNull();
    assertThat(chosen("Yên", KeyCode.ENTER, KeyCode.ENTER)).isEqualTo("Yên Mô");
  }

  @Test
  void whatIsChosen_leadsOnToTheNextField() {
    Picker<String> picker = new Picker<>(PickerTest::fitting, name -> name, "Chọn lại");
    TextField next = new TextField();
    new FxRobot()
        .interact(
            () -> {
              Scene scene = new Scene(new VBox(picker, next), 400, 400);
              picker.input().setText("Kim");
              press(picker, KeyCode.ENTER);
              assertThat(scene.getFocusOwner()).isSameAs(next);
            });
  }

  @Test
  void lowPlace_doesNotSqueezeTheListOutOfSight() {
    Picker<String> picker = new Picker<>(PickerTest::fitting, name -> name, "Chọn lại");
    new FxRobot()
        .interact(
            () -> {
              new Scene(picker, 400, 30);
              picker.input().setText("Yên");
              picker.applyCss();
              picker.layout();
              assertThat(picker.getChildren().get(1).getLayoutBounds().getHeight())
                  .isGreaterThan(60);
            });
  }

  @Test
  void whatFitsNothing_isSaid_untilSomethingFits() {
    Picker<String> picker =
        new Picker<>(PickerTest::fitting, name -> name, "Chọn lại").nothing("Không có tên đó.");
    new FxRobot()
        .interact(
            () -> {
              new Scene(picker, 400, 400);
              Node said = picker.lookup(".hn-field-hint");
              assertThat(said.isVisible()).isFalse();
              picker.input().setText("Xyz");
              assertThat(said.isVisible()).isTrue();
              picker.input().setText("Yên");
              assertThat(said.isVisible()).isFalse();
            });
  }

  private static String chosen(String typed, KeyCode... keys) {
    Picker<String> picker = new Picker<>(PickerTest::fitting, name -> name, "Chọn lại");
    new FxRobot()
        .interact(
            () -> {
              new Scene(picker, 400, 400);
              picker.input().setText(typed);
              for (KeyCode key : keys) {
                press(picker, key);
              }
            });
    return picker.valueProperty().get();
  }

  private static void press(Picker<String> picker, KeyCode key) {
    picker
        .input()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static List<String> fitting(String typed) {
    return COMMUNES.stream().filter(name -> name.startsWith(typed)).toList();
  }
}
