package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Walks through the main screens of a training register in a window nobody sees and writes a
/// picture of each. It presses the buttons that a user presses, so it is also the shortest proof
/// that the window works from the first start on.
public final class ScreenTour implements AutoCloseable {

  private static final int LONGEST_WAIT_SECONDS = 120;

  /// The smallest screen a post has, and the usual large one.
  private static final List<Camera.Size> SIZES =
      List.of(new Camera.Size(1366, 768), new Camera.Size(1920, 1080));

  private final Path pictures;
  private final Surroundings around;
  private final Look look;
  private final DeskWindow window;
  private final Sitting sitting;

  /// Starts the window. `home` takes the training register and the settings; `pictures` the files.
  public ScreenTour(Path home, Path pictures, Clock clock) {
    this.pictures = pictures;
    startToolkit();
    DeskSettings settings = new DeskSettings(home.resolve("settings"));
    around = new Surroundings(clock, settings, home);
    look = onScreen(Look::new);
    window = onScreen(() -> new DeskWindow(new Stage(), look));
    sitting = onScreen(() -> new Sitting(around, window, look));
  }

  /// The largest screen the pictures need.
  static Camera.Size screen() {
    return SIZES.getLast();
  }

  /// Takes every picture at every size; answers their files.
  public List<Path> walk() {
    Camera camera = new Camera(pictures, window);
    run(sitting::begin);
    before(camera);
    press("#start-trial");
    waitFor(() -> sitting.shell() != null);
    around.settle();
    pages(camera);
    looks(camera);
    return camera.taken();
  }

  /// What stands before an open register.
  private void before(Camera camera) {
    shoot(camera, "start");
    press("#start-make");
    type("#first-commune", "yen mo");
    shoot(camera, "first-run-post");
    press("#first-back");
  }

  private void pages(Camera camera) {
    shoot(camera, "today");
    press("#rail-people");
    shoot(camera, "people");
    type("#people-search", "duc");
    shoot(camera, "people-search");
    run(() -> sitting.shell().openPerson(new PersonId(1)));
    shoot(camera, "person");
    press(".hn-why");
    shoot(camera, "why");
    run(() -> sitting.shell().escape());
    press("#person-add-measure");
    shoot(camera, "measure-kinds");
    press("#kind-AT");
    shoot(camera, "measure");
    run(() -> sitting.shell().openPerson(new PersonId(1)));
    run(() -> sitting.shell().logActivity(List.of(new PersonId(1))));
    shoot(camera, "activity");
    run(() -> sitting.shell().escape());
    run(() -> sitting.shell().addPerson());
    shoot(camera, "add-person");
    press("#rail-papers");
    shoot(camera, "papers");
    press("#rail-admin");
    shoot(camera, "admin");
    press("#admin-backups");
    shoot(camera, "admin-backups");
    press("#admin-ledger");
    shoot(camera, "admin-ledger");
    press("#admin-rules");
    shoot(camera, "admin-rules");
    type("#rules-search", "tam giam");
    shoot(camera, "admin-rules-found");
    press("#rail-help");
    shoot(camera, "help");
    run(() -> sitting.shell().escape());
  }

  private void looks(Camera camera) {
    press("#rail-today");
    run(() -> sitting.change(Language.VIETNAMESE, Theme.DARK, 100));
    shoot(camera, "today-dark");
    run(() -> sitting.change(Language.VIETNAMESE, Theme.CONTRAST, 100));
    shoot(camera, "today-contrast");
    run(() -> sitting.change(Language.VIETNAMESE, Theme.LIGHT, 150));
    shoot(camera, "today-150");
    run(() -> sitting.change(Language.ENGLISH, Theme.LIGHT, 100));
    shoot(camera, "today-english");
    run(() -> sitting.change(Language.VIETNAMESE, Theme.LIGHT, 100));
    run(() -> sitting.shell().lock());
    waitFor(() -> sitting.shell() == null);
    shoot(camera, "unlock");
  }

  @Override
  public void close() {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(() -> sitting.end(closed::countDown));
    await(closed);
    run(() -> window.stage().close());
    around.close();
  }

  private void shoot(Camera camera, String name) {
    for (Camera.Size size : SIZES) {
      run(() -> camera.frame(size));
      waitFor(() -> camera.isFramed(size));
      rest();
      run(() -> camera.shoot(name, size));
    }
  }

  private void press(String id) {
    waitFor(() -> find(id) != null);
    run(() -> ((ButtonBase) find(id)).fire());
    rest();
  }

  private void type(String id, String text) {
    waitFor(() -> find(id) != null);
    run(() -> ((TextInputControl) find(id)).setText(text));
    rest();
  }

  /// Lets questions to the register be answered, and the answers reach the screen.
  private void rest() {
    for (int round = 0; round < 4; round++) {
      around.settle();
      run(() -> {});
    }
  }

  private void waitFor(BooleanSupplier condition) {
    long until = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
    while (!onScreen(condition::getAsBoolean)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the screen did not get there");
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }

  private Node find(String id) {
    return window.scene().lookup(id);
  }

  private static void run(Runnable action) {
    onScreen(
        () -> {
          action.run();
          return true;
        });
  }

  private static <T> T onScreen(Supplier<T> action) {
    FutureTask<T> task = new FutureTask<>(action::get);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (java.util.concurrent.ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static void startToolkit() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException runsAlready) {
      started.countDown();
    }
    Platform.setImplicitExit(false);
    await(started);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
