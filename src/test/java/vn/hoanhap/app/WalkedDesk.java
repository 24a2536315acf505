package vn.hoanhap.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.usecase.session.CreateRegister;

/// The whole program in a window, on a register of one chief, and the hands of whoever walks
/// through it.
final class WalkedDesk {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  static final String PASSWORD = "ruong lua ben song";

  final FxRobot robot = new FxRobot();
  private final Surroundings around;
  private final RegisterFolder folder;
  private final long chief;
  private DeskWindow window;
  private Sitting sitting;

  /// Makes the register; the window is not there yet.
  WalkedDesk(Path home) {
    around = around(home);
    folder = new RegisterFolder(home.resolve("so"));
    chief = makeRegister();
    around.settings().keepRegister(folder.path(), chief);
  }

  private WalkedDesk(Path home, long chief) {
    around = around(home);
    folder = new RegisterFolder(home.resolve("so"));
    this.chief = chief;
    around.settings().keepRegister(folder.path(), chief);
  }

  private static Surroundings around(Path home) {
    return new Surroundings(CLOCK, new DeskSettings(home.resolve("settings")), home);
  }

  /// A desk on what is on the disk now, as after a power cut: nothing was closed or said goodbye
  /// to.
  WalkedDesk afterPowerCut(Path home) throws IOException {
    around.settle();
    Path there = Files.createDirectories(home.resolve("so"));
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, there.resolve(file.getFileName()));
      }
    }
    return new WalkedDesk(home, chief);
  }

  /// Shows the unlock screen of the register.
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    Look look = new Look();
    FxToolkit.setupStage(
        stage -> {
          window = new DeskWindow(stage, look);
          sitting = new Sitting(around, window, look);
          sitting.begin();
        });
  }

  RegisterFolder folder() {
    return folder;
  }

  long chief() {
    return chief;
  }

  Sitting sitting() {
    return sitting;
  }

  /// Types the password and opens the register, as far as it opens.
  void unlock() {
    write("#unlock-password", PASSWORD);
    press("#unlock");
  }

  /// Types into a field.
  void write(String id, String text) {
    waitUntil(() -> find(id) != null);
    robot.interact(() -> find(id).requestFocus());
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Presses a button once it is there and can be pressed.
  void press(String id) {
    waitUntil(() -> find(id) != null && !find(id).isDisabled());
    robot.interact(() -> ((ButtonBase) find(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  Node find(String id) {
    return window.scene().lookup(id);
  }

  void close() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> sitting.end(() -> window.stage().hide()));
    waitUntil(() -> !window.stage().isShowing());
    around.close();
    FxToolkit.cleanupStages();
  }

  static void waitUntil(Supplier<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, done::get));
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("the screen did not get there", late);
    }
  }

  private long makeRegister() {
    CreateRegister create =
        new CreateRegister(
            around.reference().communes(), CLOCK, Optional.of(new Argon2Cost(64, 1, 1)));
    return create
        .handle(
            new CreateRegister.Command(
                folder.path(),
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
}
