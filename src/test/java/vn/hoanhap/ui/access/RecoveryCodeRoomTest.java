package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Focus: the recovery code stands there whole in the smallest window, however large the letters:
/// half a code would open nothing.
class RecoveryCodeRoomTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Reference REFERENCE = new Reference();

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest(name = "{0}, {1} %")
  @CsvSource({"VIETNAMESE, 100", "VIETNAMESE, 150", "ENGLISH, 150"})
  void theCode_isAsHighAsItsText(Language language, int percent) {
    new FxRobot()
        .interact(
            () -> {
              FirstRunViewModel model = atTheCode(language);
              Label code = shown(language, model, percent);
              String whole = model.recoveryCodeProperty().get().replace("-", "");
              Text words = (Text) code.lookup(".text");
              assertThat(words.getText().replaceAll("[-\\s]", "")).isEqualTo(whole);
              assertThat(code.getHeight())
                  .isGreaterThanOrEqualTo(code.prefHeight(code.getWidth()) - 1);
              assertThat(words.getLayoutBounds().getHeight()).isLessThanOrEqualTo(code.getHeight());
            });
  }

  private static Label shown(Language language, FirstRunViewModel model, int percent) {
    FirstRunView view =
        new FirstRunView(
            new Messages(language), model, new AnsweringDialogs(), (code, done) -> {}, () -> {});
    Scene scene = new Scene((Parent) view.root(), 1024, 700);
    Look look = new Look();
    look.wear(scene);
    look.change(Theme.LIGHT, percent);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return (Label) scene.lookup("#first-code");
  }

  private FirstRunViewModel atTheCode(Language language) {
    FirstRunViewModel model =
        new FirstRunViewModel(
            new Messages(language),
            new InlineTasks(),
            new FirstRunViewModel.Parts(
                new CreateRegister(REFERENCE.communes(), CLOCK),
                new Unlock(CLOCK),
                REFERENCE.communes(),
                opened -> {}),
            home.resolve("so"));
    model.communeProperty().set(model.fitting("yen mo ninh binh").getFirst());
    model.next();
    model.chiefNameProperty().set("Trần Thị Thu");
    model.chiefTitleProperty().set("Thiếu tá");
    model.password().firstProperty().set("ruong lua ben song");
    model.password().secondProperty().set("ruong lua ben song");
    model.next();
    return model;
  }
}
