package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.ui.theme.Look;

/// A post's first morning in the window, by keyboard: a register is made, half a person is typed,
/// the register locks, a wrong and the right password, and what was typed is there again.
@Tag("walk")
class DeskWalkTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String PASSWORD = "ruong lua ben song";

  @TempDir Path home;
  private final FxRobot robot = new FxRobot();
  private Surroundings around;
  private DeskWindow window;
  private Sitting sitting;

  @BeforeEach
  void openWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    around = new Surroundings(CLOCK, new DeskSettings(home.resolve("settings")), home);
    Look look = new Look();
    FxToolkit.setupStage(
        stage -> {
          window = new DeskWindow(stage, look);
          sitting = new Sitting(around, window, look);
          sitting.begin();
        });
  }

  @AfterEach
  void closeWindow() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> sitting.end(() -> window.stage().hide()));
    waitUntil(() -> !window.stage().isShowing());
    around.close();
    FxToolkit.cleanupStages();
  }

  @Test
  void firstMorning_fromAnEmptyDeskToADraftThatSurvivesTheLock() {
    makeRegister();
    waitUntil(() -> !text("#page-title").isEmpty());
    assertThat(text("#page-title")).isEqualTo("Hôm nay, Chủ nhật 22/11/2026");
    typeHalfAPerson();
    lock();
    tryWrongPassword();
    unlock();
    waitUntil(() -> find("#fullName") != null && !input("#fullName").getText().isEmpty());
    assertThat(input("#fullName").getText()).isEqualTo("Lê Văn Tùng");
    leaveWithoutSaving();
  }

  private void makeRegister() {
    robot.interact(() -> find("#start-make").requestFocus());
    robot.type(KeyCode.ENTER);
    waitUntil(() -> find("#first-commune") != null);
    robot.write("yen mo ninh binh").type(KeyCode.ENTER);
    waitUntil(() -> input("#first-post").getText().equals("Công an xã Yên Mô"));
    press("#first-next");
    write("#first-chief", "Tran Thi Thu");
    write("#password-first", PASSWORD);
    write("#password-second", PASSWORD);
    press("#first-next");
    waitUntil(() -> find("#first-typed-back") != null);
    String code = ask(() -> text("#first-code"));
    write("#first-typed-back", code.replace('\n', ' ').replace('-', ' '));
    assertThat(find("#first-code").isVisible()).as("typed back from paper").isFalse();
    press("#first-next");
    waitUntil(() -> sitting.shell() != null && find("#page-title") != null);
  }

  private void typeHalfAPerson() {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    waitUntil(() -> find("#fullName") != null);
    robot.interact(() -> input("#fullName").requestFocus());
    robot.write("Lê Văn Tùng");
    assertThat(input("#fullName").getText()).isEqualTo("Lê Văn Tùng");
  }

  private void lock() {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    waitUntil(() -> find("#unlock-password") != null);
    assertThat(sitting.shell()).isNull();
    waitUntil(() -> window.scene().getFocusOwner() == find("#unlock-password"));
  }

  private void tryWrongPassword() {
    write("#unlock-password", "sai hoan toan");
    robot.type(KeyCode.ENTER);
    waitUntil(() -> input("#unlock-password").getText().isEmpty());
    waitUntil(() -> find("#unlock").isDisabled());
    assertThat(sitting.shell()).isNull();
  }

  private void unlock() {
    write("#unlock-password", PASSWORD);
    robot.type(KeyCode.ENTER);
    waitUntil(() -> sitting.shell() != null);
  }

  private void leaveWithoutSaving() {
    robot.interact(() -> input("#fullName").requestFocus());
    robot.type(KeyCode.ESCAPE);
    waitUntil(() -> find("#dialog-no") != null);
    press("#dialog-no");
    assertThat(input("#fullName").getText()).isEqualTo("Lê Văn Tùng");
    robot.interact(() -> input("#fullName").requestFocus());
    robot.type(KeyCode.ESCAPE);
    waitUntil(() -> find("#dialog-yes") != null);
    press("#dialog-yes");
    waitUntil(() -> find("#fullName") == null);
  }

  private void write(String id, String text) {
    waitUntil(() -> find(id) != null);
    robot.interact(() -> find(id).requestFocus());
    robot.write(text);
  }

  private void press(String id) {
    robot.interact(() -> find(id).requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text(String id) {
    return ((Labeled) find(id)).getText();
  }

  private TextInputControl input(String id) {
    return (TextInputControl) find(id);
  }

  private Node find(String id) {
    return window.scene().lookup(id);
  }

  private static <T> T ask(Supplier<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
  }

  private void waitUntil(Supplier<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ask(condition));
    } catch (java.util.concurrent.TimeoutException late) {
      Node focus = ask(() -> window.scene().getFocusOwner());
      throw new AssertionError("the screen did not get there; the focus is on " + focus, late);
    }
  }
}
