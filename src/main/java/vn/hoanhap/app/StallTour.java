package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import vn.hoanhap.app.bench.Windows;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.usecase.session.Unlock;

/// The scripted tour of the benchmark, in a window nobody sees: Today, the list of people from top
/// to bottom, a search letter by letter, a person, papers, while a heartbeat watches the screen's
/// thread.
final class StallTour implements AutoCloseable {

  private static final String SEARCHED = "nguyen van d";
  private static final int STOPS_ON_THE_WAY_DOWN = 40;
  private static final long REST_NANOS = 2_000_000_000L;

  private final Surroundings around;
  private final DeskWindow window;
  private final Sitting sitting;
  private final Hand hand;

  /// Starts the window on the unlock screen of a register; `home` takes the settings.
  StallTour(Path home, Path register, Clock clock) {
    Hand.startToolkit();
    DeskSettings settings = new DeskSettings(home.resolve("settings"));
    UserId chief = new Unlock(clock).look(register).users().getFirst().id();
    settings.keepRegister(register, chief.value());
    around = new Surroundings(clock, settings, home);
    Look look = Hand.onScreen(Look::new);
    window = Hand.onScreen(() -> new DeskWindow(new Stage(), look));
    sitting = Hand.onScreen(() -> new Sitting(around, window, look));
    hand = new Hand(window, around);
    Hand.run(sitting::begin);
  }

  /// Unlocks, and then walks once to warm up and once measured.
  Windows.Beats walk() {
    hand.rest();
    hand.type("#unlock-password", TrainingRegister.PASSWORD);
    hand.waitFor(() -> !hand.find("#unlock").isDisabled());
    hand.press("#unlock");
    hand.waitFor(() -> sitting.shell() != null);
    pages();
    Heartbeat atRest = new Heartbeat();
    LockSupport.parkNanos(REST_NANOS);
    List<Long> resting = atRest.stop();
    Heartbeat onTheWay = new Heartbeat();
    pages();
    return new Windows.Beats(onTheWay.stop(), resting);
  }

  private void pages() {
    hand.press("#rail-today");
    hand.press("#rail-people");
    for (int end = 1; end <= SEARCHED.length(); end++) {
      hand.type("#people-search", SEARCHED.substring(0, end));
    }
    hand.type("#people-search", "");
    scrollDown();
    Hand.run(() -> sitting.shell().openPerson(new PersonId(1)));
    hand.rest();
    hand.press("#rail-papers");
  }

  private void scrollDown() {
    TableView<?> table = (TableView<?>) hand.find("#people-table");
    int rows = Hand.onScreen(() -> table.getItems().size());
    for (int stop = 1; stop <= STOPS_ON_THE_WAY_DOWN; stop++) {
      int row = (int) ((long) rows * stop / STOPS_ON_THE_WAY_DOWN) - 1;
      Hand.run(() -> table.scrollTo(row));
      hand.rest();
    }
  }

  @Override
  public void close() {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(() -> sitting.end(closed::countDown));
    Hand.await(closed);
    Hand.run(() -> window.stage().close());
    around.close();
  }
}
