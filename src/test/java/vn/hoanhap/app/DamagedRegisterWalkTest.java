package vn.hoanhap.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A register that is damaged past opening is put back from its backup at the unlock screen.
@Tag("walk")
class DamagedRegisterWalkTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String PASSWORD = "ruong lua ben song";

  @TempDir Path home;
  private final FxRobot robot = new FxRobot();
  private Surroundings around;
  private DeskWindow window;
  private Sitting sitting;

  @BeforeEach
  void openWindowOnADamagedRegister() throws Exception {
    FxToolkit.registerPrimaryStage();
    around = new Surroundings(CLOCK, new DeskSettings(home.resolve("settings")), home);
    long chief = makeRegister();
    RegisterFolder folder = new RegisterFolder(home.resolve("so"));
    try (OpenRegister open =
        new Unlock(CLOCK).handle(folder.path(), new UserId(chief), PASSWORD.toCharArray())) {
      new BackUp(open, CLOCK).handle(open.user().actor());
    }
    Files.writeString(folder.register(), "hỏng rồi");
    around.settings().keepRegister(folder.path(), chief);
    Look look = new Look();
    FxToolkit.setupStage(
        stage -> {
          window = new DeskWindow(stage, look);
          sitting = new Sitting(around, window, look);
          sitting.begin();
        });
  }

  private long makeRegister() {
    CreateRegister create =
        new CreateRegister(
            around.reference().communes(), CLOCK, Optional.of(new Argon2Cost(64, 1, 1)));
    return create
        .handle(
            new CreateRegister.Command(
                home.resolve("so"),
                around.reference().communes().search("yen mo ninh binh", 1).getFirst().code(),
                "Công an xã Yên Mô",
                "Trần Thị Thu",
                "Đại úy",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                false))
        .chief()
        .id()
        .value();
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
  void damagedRegister_isRestoredFromTheUnlockScreen() throws Exception {
    unlock();
    waitUntil(() -> find("#unlock-restore") != null && find("#unlock-restore").isVisible());
    press("#unlock-restore");
    write("#restore-password");
    press("#restore-compare");
    waitUntil(() -> !find("#restore-now").isDisabled());
    press("#restore-now");
    press("#dialog-yes");
    waitUntil(() -> find("#restore-now") == null && find("#dialog-yes") != null);
    press("#dialog-yes");
    waitUntil(() -> find("#unlock-password") != null && !find("#unlock-restore").isVisible());
    unlock();
    waitUntil(() -> sitting.shell() != null);
  }

  private void unlock() {
    write("#unlock-password");
    press("#unlock");
  }

  private void write(String id) {
    waitUntil(() -> find(id) != null);
    robot.interact(() -> find(id).requestFocus());
    robot.write(PASSWORD);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(String id) {
    waitUntil(() -> find(id) != null && !find(id).isDisabled());
    robot.interact(() -> ((ButtonBase) find(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node find(String id) {
    return window.scene().lookup(id);
  }

  private static void waitUntil(Supplier<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, done::get));
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError(late);
    }
  }
}
