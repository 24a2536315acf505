package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.session.Unlock;

/// Focus: Enter without a name opens the names, the first of them marked; Enter again takes it and
/// goes on to the password.
@Tag("walk")
class UnlockViewTest {

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Scene scene;
  private UnlockViewModel model;

  @BeforeEach
  void open() throws TimeoutException {
    try (CareRegister register = new CareRegister(folder)) {
      register
          .use()
          .post()
          .users()
          .add(register.actor(), "Lê Văn Xem", "", Role.OFFICER, "dong lua xanh 27".toCharArray());
    }
    model =
        new UnlockViewModel(
            CareRegister.MESSAGES,
            new InlineTasks(),
            new Unlock(CareRegister.CLOCK),
            folder,
            opened -> opened.close());
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupScene(
        () -> {
          scene = new Scene(view(), 1366, 768);
          return scene;
        });
    FxToolkit.showStage();
    robot.interact(() -> model.load(null));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Gate view() {
    UnlockView.Ways nowhere = new UnlockView.Ways(() -> {}, () -> {}, () -> {}, () -> {});
    return (Gate) new UnlockView(CareRegister.MESSAGES, model, "", nowhere).root();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void enterWithoutAName_opensTheNames_andEnterAgainGoesOn() {
    ComboBox<?> users = (ComboBox<?>) scene.lookup("#unlock-user");
    assertThat(users.getValue()).isNull();
    assertThat(scene.getFocusOwner()).isEqualTo(users);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(users.isShowing()).isTrue();
    assertThat(users.getValue()).isEqualTo(users.getItems().getFirst());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(users.isShowing()).isFalse();
    assertThat(scene.getFocusOwner().getId()).isEqualTo("unlock-password");
  }

  @Test
  void namesReadBeforeThePageIsLaidOut_theKnownUserStandsAtThePassword() {
    Unlock.Choice known = model.users().getFirst();
    // One turn of the screen's thread: all questions about the focus come before the first layout.
    robot.interact(
        () -> {
          Gate later = view();
          scene.setRoot(later);
          model.load(known.id());
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(scene.getFocusOwner().getId()).isEqualTo("unlock-password");
  }
}
