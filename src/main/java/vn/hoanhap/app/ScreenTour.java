package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Walks through the main screens of a training register in a window nobody sees and writes a
/// picture of each. It presses the buttons that a user presses, so it is also the shortest proof
/// that the window works from the first start on.
public final class ScreenTour implements AutoCloseable {

  /// The smallest screen a post has, and the usual large one.
  static final List<Camera.Size> SIZES =
      List.of(new Camera.Size(1366, 768), new Camera.Size(1920, 1080));

  private final Path pictures;
  private final Camera.Size size;
  private final Surroundings around;
  private final Look look;
  private final DeskWindow window;
  private final Sitting sitting;
  private final Hand hand;

  /// Starts the window, which keeps one size: the screen in memory cannot grow a picture again that
  /// has shrunk. `home` takes the training register and the settings; `pictures` the files.
  public ScreenTour(Path home, Path pictures, Camera.Size size, Clock clock) {
    this.pictures = pictures;
    this.size = size;
    Hand.startToolkit();
    DeskSettings settings = new DeskSettings(home.resolve("settings"));
    around = new Surroundings(clock, settings, home);
    look = Hand.onScreen(Look::new);
    window = Hand.onScreen(() -> new DeskWindow(new Stage(), look));
    sitting = Hand.onScreen(() -> new Sitting(around, window, look));
    hand = new Hand(window, around);
  }

  /// The largest screen the pictures need.
  static Camera.Size screen() {
    return SIZES.getLast();
  }

  /// Takes every picture; answers their files.
  public List<Path> walk() {
    Camera camera = new Camera(pictures, window);
    Hand.run(sitting::begin);
    Hand.run(() -> camera.frame(size));
    hand.waitFor(() -> camera.isFramed(size));
    before(camera);
    hand.press("#start-trial");
    hand.waitFor(() -> sitting.shell() != null);
    around.settle();
    // The word that the training register is ready would stand over the first pages.
    hand.waitFor(() -> hand.find("#toast") == null);
    pages(camera);
    looks(camera);
    return camera.taken();
  }

  /// What stands before an open register.
  private void before(Camera camera) {
    shoot(camera, "start");
    hand.press("#start-make");
    hand.type("#first-commune", "yen mo");
    shoot(camera, "first-run-post");
    hand.press("#first-back");
  }

  private void pages(Camera camera) {
    shoot(camera, "today");
    hand.press("#do-roll-call");
    shoot(camera, "today-shared");
    Hand.run(() -> sitting.shell().escape());
    hand.press("#rail-people");
    shoot(camera, "people");
    hand.type("#people-search", "duc");
    shoot(camera, "people-search");
    Hand.run(() -> sitting.shell().openPerson(new PersonId(1)));
    shoot(camera, "person");
    hand.press(".hn-why");
    shoot(camera, "why");
    Hand.run(() -> sitting.shell().escape());
    hand.press("#person-add-measure");
    shoot(camera, "measure-kinds");
    hand.press("#kind-AT");
    shoot(camera, "measure");
    Hand.run(() -> sitting.shell().openPerson(new PersonId(1)));
    Hand.run(() -> sitting.shell().logActivity(List.of(new PersonId(1))));
    shoot(camera, "activity");
    Hand.run(() -> sitting.shell().escape());
    Hand.run(() -> sitting.shell().addPerson());
    shoot(camera, "add-person");
    hand.press("#rail-papers");
    shoot(camera, "papers");
    hand.press("#rail-admin");
    shoot(camera, "admin");
    hand.press("#admin-backups");
    shoot(camera, "admin-backups");
    hand.press("#admin-ledger");
    shoot(camera, "admin-ledger");
    hand.press("#admin-rules");
    shoot(camera, "admin-rules");
    hand.type("#rules-search", "tam giam");
    shoot(camera, "admin-rules-found");
    hand.press("#rail-help");
    shoot(camera, "help");
    Hand.run(() -> sitting.shell().escape());
  }

  private void looks(Camera camera) {
    hand.press("#rail-today");
    Hand.run(() -> sitting.change(Language.VIETNAMESE, Theme.DARK, 100));
    main(camera, "dark");
    Hand.run(() -> sitting.change(Language.VIETNAMESE, Theme.CONTRAST, 100));
    main(camera, "contrast");
    Hand.run(() -> sitting.change(Language.VIETNAMESE, Theme.LIGHT, 150));
    shoot(camera, "today-150");
    largest(camera);
    Hand.run(() -> sitting.change(Language.ENGLISH, Theme.LIGHT, 100));
    main(camera, "english");
    Hand.run(() -> sitting.change(Language.VIETNAMESE, Theme.LIGHT, 100));
    Hand.run(() -> sitting.shell().lock());
    hand.waitFor(() -> sitting.shell() == null);
    shoot(camera, "unlock");
  }

  // The three pages where an officer spends the day.
  private void main(Camera camera, String look) {
    shoot(camera, "today-" + look);
    hand.press("#rail-people");
    shoot(camera, "people-" + look);
    Hand.run(() -> sitting.shell().openPerson(new PersonId(1)));
    shoot(camera, "person-" + look);
    hand.press("#rail-today");
  }

  // The pages that have the least room to spare, at the largest text.
  private void largest(Camera camera) {
    hand.press("#rail-people");
    shoot(camera, "people-150");
    Hand.run(() -> sitting.shell().openPerson(new PersonId(1)));
    shoot(camera, "person-150");
    hand.press("#rail-papers");
    shoot(camera, "papers-150");
    Hand.run(() -> sitting.shell().addPerson());
    shoot(camera, "add-person-150");
    hand.press("#rail-today");
  }

  @Override
  public void close() {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(() -> sitting.end(closed::countDown));
    Hand.await(closed);
    Hand.run(() -> window.stage().close());
    around.close();
  }

  private void shoot(Camera camera, String name) {
    hand.rest();
    Hand.run(() -> camera.shoot(name, size));
  }
}
