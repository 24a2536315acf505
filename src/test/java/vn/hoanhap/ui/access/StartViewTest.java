package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: the three ways on are equally large and as high as their words need, at every text scale.
class StartViewTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({"VIETNAMESE,100", "ENGLISH,100", "VIETNAMESE,150", "ENGLISH,150"})
  void waysOn_areEqualAndCompact_withTheirPictureBesideTheWords(Language language, int percent) {
    List<Button> ways = new ArrayList<>();
    new FxRobot().interact(() -> ways.addAll(drawn(language, percent)));

    assertThat(ways).hasSize(3);
    Bounds first = ways.getFirst().getBoundsInParent();
    for (Button way : ways) {
      assertThat(way.getHeight()).isCloseTo(first.getHeight(), within(1.0));
      assertThat(way.getWidth()).isCloseTo(first.getWidth(), within(1.0));
      assertThat(middle(way.lookup(".hn-icon-big"))).isCloseTo(middle(way), within(2.0));
      assertThat(middle(words(way))).isCloseTo(middle(way), within(2.0));
      assertThat(way.lookupAll(".label"))
          .allSatisfy(label -> assertThat(whole((Label) label)).isTrue());
    }
    double highest =
        ways.stream()
            .mapToDouble(way -> words(way).prefHeight(words(way).getWidth()))
            .max()
            .orElseThrow();
    assertThat(first.getHeight()).isLessThan(highest + 30 * percent / 100.0);
    assertThat(first.getWidth()).isLessThanOrEqualTo(640.0 * percent / 100);
  }

  @Test
  void trialUnderWay_isSaidInFullInk_andTakesNoSecondClick() {
    List<String> begun = new ArrayList<>();
    new FxRobot()
        .interact(
            () -> {
              StartView view =
                  new StartView(
                      new Messages(Language.VIETNAMESE),
                      new AnsweringDialogs(),
                      new StartView.Choices(
                          () -> {}, folder -> {}, () -> begun.add("trial"), () -> {}));
              new Scene((Parent) view.root(), 1366, 768);
              view.root().applyCss();
              Node making = view.root().lookup("#start-making");
              assertThat(making.isVisible()).isFalse();
              Button trial = (Button) view.root().lookup("#start-trial");
              trial.fire();
              trial.fire();
              assertThat(making.isVisible()).isTrue();
              assertThat(making.isDisabled()).isFalse();
            });
    assertThat(begun).containsExactly("trial");
  }

  private static List<Button> drawn(Language language, int percent) {
    StartView view =
        new StartView(
            new Messages(language),
            new AnsweringDialogs(),
            new StartView.Choices(() -> {}, folder -> {}, () -> {}, () -> {}));
    Scene scene = new Scene((Parent) view.root(), 1366, 768);
    Look look = new Look();
    look.wear(scene);
    look.change(Theme.LIGHT, percent);
    view.root().applyCss();
    scene.getRoot().layout();
    return List.of("start-make", "start-open", "start-trial").stream()
        .map(id -> (Button) view.root().lookup("#" + id))
        .toList();
  }

  private static Region words(Button way) {
    return (Region) way.lookup(".hn-muted").getParent();
  }

  // Where the content of a column of words stands: the column itself may be higher.
  private static double middle(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return (bounds.getMinY() + bounds.getMaxY()) / 2;
  }

  private static boolean whole(Label label) {
    return label.getHeight() + 1 >= label.prefHeight(label.getWidth());
  }
}
