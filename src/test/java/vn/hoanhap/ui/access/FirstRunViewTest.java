package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.ui.access.FirstRunViewModel.Step;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Enter goes on in every step also after going back, and the sheet with the code is printed once
/// however often the button is pressed.
@Tag("walk")
class FirstRunViewTest {

  private static final Reference REFERENCE = new Reference();

  @TempDir Path home;
  private final FxRobot robot = new FxRobot();
  private final List<Runnable> printing = new ArrayList<>();
  private FirstRunViewModel model;
  private Scene scene;

  @BeforeEach
  void open() throws TimeoutException {
    model =
        new FirstRunViewModel(
            CareRegister.MESSAGES,
            new InlineTasks(),
            new FirstRunViewModel.Parts(
                new CreateRegister(REFERENCE.communes(), CareRegister.CLOCK),
                new Unlock(CareRegister.CLOCK),
                REFERENCE.communes(),
                opened -> opened.close()),
            home.resolve("so"));
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupScene(
        () -> {
          FirstRunView view =
              new FirstRunView(
                  CareRegister.MESSAGES,
                  model,
                  new AnsweringDialogs(),
                  (code, through) -> printing.add(through),
                  () -> {});
          scene = new Scene((Gate) view.root(), 1366, 768);
          return scene;
        });
    FxToolkit.showStage();
    robot.interact(
        () -> {
          model.communeProperty().set(model.fitting("yen mo ninh binh").getFirst());
          model.chiefNameProperty().set("Trần Thị Thu");
          model.password().firstProperty().set("ruong lua ben song");
          model.password().secondProperty().set("ruong lua ben song");
          model.next();
        });
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void enterInTheName_goesOn_alsoAfterGoingBack() {
    enterIn("#first-chief");
    assertThat(model.stepProperty().get()).isEqualTo(Step.RECOVERY);
    robot.interact(() -> button("#first-back").fire());
    enterIn("#first-chief");
    assertThat(model.stepProperty().get()).isEqualTo(Step.RECOVERY);
    robot.interact(() -> button("#first-back").fire());
    robot.interact(() -> button("#first-back").fire());
    enterIn("#first-post");
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHIEF);
    enterIn("#first-chief");
    assertThat(model.stepProperty().get()).isEqualTo(Step.RECOVERY);
  }

  @Test
  void printPressedAgain_whileTheFirstIsUnderWay_printsOnce() {
    robot.interact(model::next);
    robot.interact(() -> button("#first-print").fire());
    robot.interact(() -> button("#first-print").fire());
    assertThat(printing).hasSize(1);
    robot.interact(() -> printing.getFirst().run());
    robot.interact(() -> button("#first-print").fire());
    assertThat(printing).hasSize(2);
  }

  private void enterIn(String field) {
    robot.interact(() -> scene.lookup(field).requestFocus());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Button button(String id) {
    return (Button) scene.lookup(id);
  }
}
