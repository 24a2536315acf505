package vn.hoanhap.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.theme.Appearance;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: the choices say what holds, also when it was chosen elsewhere, and choose nothing by
/// themselves.
class AppearanceFormTest {

  private final List<String> chosen = new ArrayList<>();

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsChosenElsewhere_isShown_andNotChosenAgain() {
    new FxRobot()
        .interact(
            () -> {
              Look look = new Look();
              AppearanceForm form =
                  new AppearanceForm(new Messages(Language.VIETNAMESE), chosenFrom(look));
              new Scene(form);
              look.change(Theme.DARK, 150);
              assertThat(value(form, "#look-scale")).isEqualTo(150);
              assertThat(value(form, "#look-theme")).isEqualTo(Theme.DARK);
              assertThat(chosen).isEmpty();
              look.change(Theme.LIGHT, 100);
              assertThat(value(form, "#look-scale")).isEqualTo(100);
            });
  }

  @Test
  void walkingThroughTheOpenList_choosesOnlyWhenItCloses() throws TimeoutException {
    Look look = new Look();
    FxToolkit.setupStage(
        stage -> {
          stage.setScene(
              new Scene(new AppearanceForm(new Messages(Language.VIETNAMESE), chosenFrom(look))));
          stage.show();
        });
    FxRobot robot = new FxRobot();
    ComboBox<Theme> theme = robot.lookup("#look-theme").query();
    robot.interact(theme::show);
    robot.interact(() -> theme.setValue(Theme.DARK));
    assertThat(chosen).isEmpty();
    robot.interact(theme::hide);
    assertThat(chosen).containsExactly("DARK 100");
  }

  private static Object value(AppearanceForm form, String id) {
    return ((ComboBox<?>) form.lookup(id)).getValue();
  }

  private Appearance chosenFrom(Look look) {
    return new Appearance() {
      @Override
      public Language language() {
        return Language.VIETNAMESE;
      }

      @Override
      public ReadOnlyObjectProperty<Theme> themeProperty() {
        return look.themeProperty();
      }

      @Override
      public ReadOnlyIntegerProperty scaleProperty() {
        return look.scaleProperty();
      }

      @Override
      public void change(Language language, Theme theme, int scale) {
        chosen.add(theme + " " + scale);
      }
    };
  }
}
