package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: in the smallest window with the largest letters the top is not wider than what the rail
/// leaves, whatever the user is called: a wider one would push the whole page out of the window.
class TopLineRoomTest {

  /// The smallest window without the folded rail and the stripes of training, in pixels.
  private static final double LEFT = 1024 - 84 - 6;

  @TempDir Path folder;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void narrow_fitsIntoTheSmallestWindow(Language language) {
    try (CareRegister register = new CareRegister(folder)) {
      User user =
          Changed.with(register.register().user(), "name", "Nguyễn Thị Hồng Nhung Phương Thảo");
      new FxRobot()
          .interact(
              () -> {
                TopLine top = top(register, new Messages(language), user);
                Scene scene = new Scene(new StackPane(top), LEFT, 100);
                Look look = new Look();
                look.wear(scene);
                look.change(Theme.LIGHT, Look.LARGEST);
                top.narrow(true);
                top.applyCss();
                scene.getRoot().layout();
                assertThat(top.minWidth(-1)).isLessThanOrEqualTo(LEFT);
                assertThat(top.getWidth()).isLessThanOrEqualTo(LEFT);
                MenuButton menu = (MenuButton) top.lookup("#user-menu");
                assertThat(menu.getTooltip().getText()).contains("Hồng Nhung");
                assertThat(menu.getWidth()).isGreaterThan(150);
              });
    }
  }

  private static TopLine top(CareRegister register, Messages messages, User user) {
    ShellViewModel model =
        new ShellViewModel(
            messages,
            CareRegister.CLOCK,
            register.tasks(),
            () -> Standing.EMPTY,
            typed -> List.of());
    QuickSearch search =
        new QuickSearch(messages, model, new RecordingNavigator(), typed -> {}, new Pane());
    Seat seat = new Seat("Công an xã Yên Mô", user, true);
    return new TopLine(messages, seat, search, List.of(), () -> {});
  }
}
