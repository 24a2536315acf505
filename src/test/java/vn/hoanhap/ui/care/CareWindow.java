package vn.hoanhap.ui.care;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.form.Option;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Drafts;
import vn.hoanhap.ui.shell.Finder;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.ui.shell.Pages;
import vn.hoanhap.ui.shell.Seat;
import vn.hoanhap.ui.shell.Shell;
import vn.hoanhap.ui.shell.ShellViewModel;
import vn.hoanhap.ui.shell.Standing;
import vn.hoanhap.ui.shell.WindowDialogs;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;
import vn.hoanhap.usecase.desk.KeepDraft;
import vn.hoanhap.usecase.person.SearchPeople.Query;

/// The frame with the pages of people in a window of 1366×768, on a real register, and the hands of
/// whoever walks through it.
final class CareWindow {

  private final CareRegister register;
  private final User user;
  private final FxRobot robot = new FxRobot();
  private Shell shell;
  private CarePages pages;
  private Drafts drafts;
  private Scene scene;
  private Stage stage;

  CareWindow(CareRegister register) throws TimeoutException {
    this(register, register.register().user());
  }

  /// The window of somebody who sits at it.
  CareWindow(CareRegister register, User user) throws TimeoutException {
    this.register = register;
    this.user = user;
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupScene(this::scene);
    FxToolkit.setupStage(
        shown -> {
          stage = shown;
          stage.setWidth(1366);
          stage.setHeight(768);
        });
    FxToolkit.showStage();
    robot.interact(() -> shell.open(Page.PEOPLE));
    settle();
  }

  private Scene scene() {
    StackPane place = new StackPane();
    Overlay overlay = new Overlay(place);
    WindowDialogs dialogs = new WindowDialogs(CareRegister.MESSAGES, overlay);
    ShellViewModel model =
        new ShellViewModel(
            CareRegister.MESSAGES,
            CareRegister.CLOCK,
            register.tasks(),
            () -> Standing.EMPTY,
            this::found);
    drafts =
        new Drafts(
            register.tasks(), new KeepDraft(register.register().database()), register.actor());
    Seat seat = new Seat("Công an xã Yên Mô", user, false);
    shell = new Shell(CareRegister.MESSAGES, seat, model, dialogs, overlay, drafts, () -> {});
    pages = new CarePages(register.desk(), register.use(), shell, dialogs);
    place.getChildren().setAll(shell.host(new Places()));
    scene = new Scene(overlay, 1366, 768);
    Look look = new Look();
    look.wear(scene);
    look.change(Theme.LIGHT, Look.SMALLEST);
    return scene;
  }

  private List<Finder.Hit> found(String text) {
    return register
        .use()
        .people()
        .search()
        .handle(register.actor(), Query.of(text))
        .first()
        .stream()
        .map(row -> new Finder.Hit(row.id(), row.name(), ""))
        .toList();
  }

  /// Locks with whatever is half typed and unlocks again, as the idle clock and a password do;
  /// `meanwhile` is what somebody else does in between.
  void lockAndUnlock(Runnable meanwhile) {
    robot.interact(
        () -> {
          List<Draftable> forms = shell.unsaved();
          Optional<PersonId> behind = shell.presentPerson();
          drafts.keep(forms);
          shell.close();
          meanwhile.run();
          Scene fresh = scene();
          stage.setScene(fresh);
          shell.resume(forms.getFirst().draftName(), behind);
        });
    settle();
  }

  /// The text of a field.
  String text(String id) {
    return ((TextInputControl) find(id)).getText();
  }

  /// Opens a person's page.
  void openPerson(PersonId person) {
    robot.interact(() -> shell.openPerson(person));
  }

  /// Opens the log from a page that is about nobody, as Today does.
  void log() {
    robot.interact(() -> shell.logActivity(List.of()));
    settle();
  }

  /// Opens the form for a measure of a person.
  void addMeasure(PersonId person, String name) {
    robot.interact(() -> shell.show(pages.measure(person, name)));
  }

  /// Presses keys together.
  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /// Types into whatever has the focus.
  void write(String text) {
    robot.write(text, 0);
    settle();
  }

  /// Puts the cursor into a field and types over what is there.
  void fill(String id, String text) {
    robot.interact(
        () -> {
          TextInputControl field = (TextInputControl) find(id);
          field.requestFocus();
          field.selectAll();
        });
    write(text);
  }

  /// Chooses in a box by the code of the entry.
  @SuppressWarnings("unchecked")
  void choose(String id, String code) {
    robot.interact(
        () -> {
          ComboBox<Option> box = (ComboBox<Option>) find(id);
          box.setValue(
              box.getItems().stream()
                  .filter(one -> one.code().equals(code))
                  .findFirst()
                  .orElseThrow());
        });
    settle();
  }

  /// Presses a button by its id, as Space does when it has the focus.
  void fire(String id) {
    robot.interact(() -> ((ButtonBase) find(id)).fire());
    settle();
  }

  /// Puts the focus on something.
  void focusOn(String id) {
    robot.interact(() -> find(id).requestFocus());
  }

  /// Chooses an entry of a menu button that has this style class.
  void chooseInMenu(String style, String itemId) {
    robot.interact(
        () ->
            ((MenuButton) scene.lookup(style))
                .getItems().stream()
                    .filter(item -> itemId.equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    settle();
  }

  /// Does something as the screen would.
  void onScreen(Runnable action) {
    robot.interact(action);
    settle();
  }

  /// What stands on the screen with a style.
  List<Node> all(String style) {
    return scene.getRoot().lookupAll(style).stream().filter(CareWindow::isShown).toList();
  }

  /// What has the focus.
  Node focus() {
    return scene.getFocusOwner();
  }

  /// Whether something of that id is on the screen.
  boolean shows(String id) {
    Node node = scene.lookup("#" + id);
    return node != null && node.isVisible();
  }

  /// Whether a text stands on the screen.
  boolean says(String text) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(node -> node instanceof Labeled && isShown(node))
        .anyMatch(node -> String.valueOf(((Labeled) node).getText()).contains(text));
  }

  /// Where the nodes of a style begin on the screen, from the left and each place once.
  List<Double> lefts(String style) {
    settle();
    return scene.getRoot().lookupAll(style).stream()
        .filter(CareWindow::isShown)
        .map(node -> (double) Math.round(node.localToScene(0, 0).getX()))
        .distinct()
        .sorted()
        .toList();
  }

  /// How high the highest node of a style is.
  double height(String style) {
    return scene.getRoot().lookupAll(style).stream()
        .filter(CareWindow::isShown)
        .mapToDouble(node -> node.getLayoutBounds().getHeight())
        .max()
        .orElseThrow();
  }

  Node find(String id) {
    // An id may hold a dot, which a selector would read as a style class.
    return scene.getRoot().lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not on the screen: " + id));
  }

  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  void close() throws TimeoutException {
    robot.interact(() -> shell.close());
    FxToolkit.cleanupStages();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private final class Places implements Pages {
    @Override
    public Set<Page> sections() {
      return EnumSet.of(Page.PEOPLE, Page.PAPERS);
    }

    @Override
    public PageView section(Page page) {
      return page == Page.PEOPLE ? pages.people() : pages.papers();
    }

    @Override
    public PageView person(PersonId person) {
      return pages.person(person);
    }

    @Override
    public PageView found(String text) {
      return pages.found(text);
    }

    @Override
    public PageView addPerson() {
      return pages.addPerson();
    }

    @Override
    public void logActivity(List<PersonId> people) {
      pages.logActivity(people);
    }

    @Override
    public List<Personal> personal() {
      return List.of();
    }

    @Override
    public Optional<Runnable> resume(String draftName, Optional<PersonId> behind) {
      return pages.resume(draftName, behind);
    }
  }
}
