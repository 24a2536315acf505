package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.ui.care.CareRegister;

/// Focus: a hamlet of the register is found by a few letters without marks, and one typed in
/// another way says which one it comes near to.
@Tag("walk")
class HamletTest {

  private final FxRobot robot = new FxRobot();
  private final Reference reference = new Reference();
  private final PersonInputs inputs = new PersonInputs(reference.communes());
  private Scene scene;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupScene(
        () -> {
          PersonFields fields =
              new PersonFields(inputs, CareRegister.MESSAGES, CareRegister.CLOCK)
                  .residence(
                      FXCollections.observableArrayList("Bản Nà Hạ", "Tiểu khu 5"),
                      reference.communes());
          TextField elsewhere = new TextField();
          elsewhere.setId("elsewhere");
          scene = new Scene(new VBox(fields.grid(), elsewhere), 800, 600);
          return scene;
        });
    FxToolkit.showStage();
    robot.interact(() -> line().requestFocus());
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void fewLettersDownAndEnter_takeTheHamletOfTheRegister() {
    robot.write("na");
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    leave();
    assertThat(inputs.hamlet.value()).isEqualTo("Bản Nà Hạ");
    assertThat(offer().isVisible()).isFalse();
  }

  @Test
  void nameWithoutItsMarks_isToldTheOneOfTheRegister_andTakesItByOneClick() {
    robot.write("ban na ha");
    assertThat(offer().isVisible()).isFalse();
    leave();
    assertThat(offer().getText()).isEqualTo("Sổ đã có “Bản Nà Hạ”: dùng tên này");
    robot.interact(() -> offer().fire());
    assertThat(inputs.hamlet.value()).isEqualTo("Bản Nà Hạ");
  }

  @Test
  void newName_isTakenWithoutAWord() {
    robot.write("Ban Moi");
    leave();
    assertThat(inputs.hamlet.value()).isEqualTo("Ban Moi");
    assertThat(offer().isVisible()).isFalse();
  }

  private void leave() {
    robot.interact(() -> scene.lookup("#elsewhere").requestFocus());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private javafx.scene.Node line() {
    return scene.getRoot().lookupAll("*").stream()
        .filter(node -> "hamlet.line".equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Button offer() {
    return (Button) scene.lookup(".hn-field-offer");
  }
}
