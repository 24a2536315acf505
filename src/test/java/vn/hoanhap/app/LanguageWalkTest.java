package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
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
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;
import vn.hoanhap.usecase.session.CreateRegister;

/// Focus: another language is another language and nothing else: one stays where one was, and what
/// was half typed is there.
@Tag("walk")
class LanguageWalkTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String PASSWORD = "ruong lua ben song";

  @TempDir Path home;
  private final FxRobot robot = new FxRobot();
  private Surroundings around;
  private DeskWindow window;
  private Sitting sitting;

  @BeforeEach
  void unlockRegister() throws Exception {
    FxToolkit.registerPrimaryStage();
    around = new Surroundings(CLOCK, new DeskSettings(home.resolve("settings")), home);
    around.settings().keepRegister(home.resolve("so"), makeRegister());
    Look look = new Look();
    FxToolkit.setupStage(
        stage -> {
          window = new DeskWindow(stage, look);
          sitting = new Sitting(around, window, look);
          sitting.begin();
        });
    waitUntil(() -> find("#unlock-password") != null);
    robot.interact(() -> find("#unlock-password").requestFocus());
    robot.write(PASSWORD).type(KeyCode.ENTER);
    waitUntil(() -> sitting.shell() != null);
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
  void halfAPerson_isThereInTheOtherLanguage() {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    waitUntil(() -> find("#fullName") != null);
    robot.interact(() -> find("#fullName").requestFocus());
    robot.write("Lê Văn Tùng");
    change(Language.ENGLISH);
    waitUntil(
        () -> find("#fullName") instanceof TextInputControl name && !name.getText().isEmpty());
    assertThat(((TextInputControl) find("#fullName")).getText()).isEqualTo("Lê Văn Tùng");
    assertThat(text("#page-title")).isEqualTo("Add a person");
  }

  @Test
  void page_isTheSameOne() {
    robot.interact(() -> sitting.shell().open(Page.PAPERS));
    waitUntil(() -> find("#papers-page") != null);
    change(Language.ENGLISH);
    waitUntil(() -> find("#papers-page") != null);
    assertThat(text("#page-title")).isEqualTo("Print and report");
  }

  private void change(Language language) {
    robot.interact(() -> sitting.change(language, Theme.LIGHT, Look.SMALLEST));
    waitUntil(() -> sitting.language() == language);
  }

  private String text(String id) {
    return ((Labeled) find(id)).getText();
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
