package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: the rail lights what is open, and nothing when that is none of its entries.
class RailMarkTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void pageThatTheRailDoesNotHave_lightsNothing() {
    new FxRobot()
        .interact(
            () -> {
              Rail rail =
                  new Rail(
                      new Messages(Language.VIETNAMESE),
                      EnumSet.of(Page.TODAY, Page.PEOPLE),
                      page -> {},
                      () -> {});
              rail.mark(Page.TODAY);
              assertThat(rail.lookupAll(".hn-here")).hasSize(1);
              rail.mark(Page.ADMIN);
              assertThat(rail.lookupAll(".hn-here")).isEmpty();
            });
  }

  @Test
  void folded_theOpenWorkStaysInSight_andIsSaidInTheTooltip() {
    new FxRobot()
        .interact(
            () -> {
              Rail rail =
                  new Rail(
                      new Messages(Language.VIETNAMESE),
                      EnumSet.of(Page.TODAY, Page.PEOPLE),
                      page -> {},
                      () -> {});
              rail.show(Map.of(Page.TODAY, new Standing.Badge("8", true)));
              rail.fold(true);
              Button today = (Button) rail.lookup("#rail-today");
              Label badge = (Label) ((HBox) today.getGraphic()).lookup(".hn-badge");
              assertThat(badge.isVisible()).isTrue();
              assertThat(badge.getText()).isEqualTo("8");
              assertThat(today.getTooltip().getText()).isEqualTo("Hôm nay, còn 8 việc (Alt+1)");
              rail.fold(false);
              assertThat(((HBox) today.getGraphic()).getChildren()).contains(badge);
            });
  }
}
