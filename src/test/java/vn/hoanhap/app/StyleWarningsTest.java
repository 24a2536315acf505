package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: on every main page, in every theme and while the text grows and shrinks, no style is
/// warned of. A warning is a colour or a length that a control does not get.
@Tag("walk")
class StyleWarningsTest {

  private static final Logger STYLES = Logger.getLogger("javafx.css");

  @TempDir Path home;
  private final Set<String> warned = new ConcurrentSkipListSet<>();
  private final Handler listener = new Listener();
  private Surroundings around;
  private Sitting sitting;
  private DeskWindow window;
  private Hand hand;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    STYLES.addHandler(listener);
    Hand.startToolkit();
    around = new Surroundings(WalkedDesk.CLOCK, new DeskSettings(home.resolve("settings")), home);
    Look look = Hand.onScreen(Look::new);
    window = Hand.onScreen(() -> new DeskWindow(new Stage(), look));
    sitting = Hand.onScreen(() -> new Sitting(around, window, look));
    hand = new Hand(window, around);
    Hand.run(sitting::begin);
  }

  @AfterEach
  void close() {
    STYLES.removeHandler(listener);
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(() -> sitting.end(closed::countDown));
    Hand.await(closed);
    Hand.run(() -> window.stage().close());
    around.close();
  }

  // The last look shows that a warning would have been heard.
  @Test
  void noPageWarnsOfAStyle() {
    hand.press("#start-trial");
    hand.waitFor(() -> sitting.shell() != null);
    around.settle();
    int percent = Look.SMALLEST;
    for (Theme theme : Theme.values()) {
      int before = percent;
      Hand.run(() -> sitting.change(Language.VIETNAMESE, theme, before));
      for (Runnable page : pages()) {
        page.run();
        hand.rest();
        percent = Look.SMALLEST + Look.LARGEST - percent;
        resize(theme, percent);
      }
    }
    assertThat(warned).isEmpty();
    Hand.run(() -> window.scene().getRoot().setStyle("-fx-background-color: -hn-no-such-colour;"));
    resize(Theme.LIGHT, Look.SMALLEST);
    assertThat(warned).as("a colour that nobody has is heard of").isNotEmpty();
  }

  // An odd number of them: a page whose text grows in one theme shrinks in the next.
  private List<Runnable> pages() {
    return List.of(
        () -> hand.press("#rail-today"),
        () -> hand.press("#rail-people"),
        () -> Hand.run(() -> sitting.shell().openPerson(new PersonId(1))),
        () -> {
          hand.press("#person-add-measure");
          hand.press("#kind-AT");
        },
        () -> Hand.run(() -> sitting.shell().addPerson()),
        () -> {
          Hand.run(() -> sitting.shell().openPerson(new PersonId(1)));
          Hand.run(() -> sitting.shell().logActivity(List.of(new PersonId(1))));
        },
        () -> {
          Hand.run(() -> sitting.shell().escape());
          hand.press("#rail-papers");
        },
        () -> hand.press("#rail-admin"),
        () -> hand.press("#rail-today"));
  }

  private void resize(Theme theme, int percent) {
    Hand.run(() -> sitting.change(Language.VIETNAMESE, theme, percent));
    Hand.run(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
        });
  }

  /// Hears what the style engine warns of.
  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
        warned.add(record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
