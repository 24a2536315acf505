package vn.hoanhap.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.Within;

/// The pages that were opened one from the other. Opening a page of the rail starts anew; Back
/// shows the page before as it was left, and lets it load again.
final class History {

  private static final int LONGEST = 20;

  private final StackPane place;
  private final Consumer<PageView> gone;
  private final Deque<PageView> pages = new ArrayDeque<>();

  /// `gone` hears of each page that will not be shown again.
  History(StackPane place, Consumer<PageView> gone) {
    this.place = place;
    this.gone = gone;
  }

  /// Shows a page and forgets those before.
  void start(PageView page) {
    leave();
    pages.forEach(gone);
    pages.clear();
    push(page);
  }

  /// Shows a page after the present one.
  void next(PageView page) {
    leave();
    push(page);
    if (pages.size() > LONGEST) {
      gone.accept(pages.removeLast());
    }
  }

  /// Shows a page again that waits behind the present one, before all others.
  void forward(PageView page) {
    if (page == pages.peek()) {
      return;
    }
    leave();
    pages.remove(page);
    push(page);
  }

  /// Shows the page before; answers false when there is none.
  boolean back() {
    if (pages.size() < 2) {
      return false;
    }
    leave();
    gone.accept(pages.pop());
    show(pages.peek());
    return true;
  }

  /// All pages, the one on the screen first.
  List<PageView> pages() {
    return List.copyOf(pages);
  }

  /// The page on the screen.
  Optional<PageView> present() {
    return Optional.ofNullable(pages.peek());
  }

  /// Takes the present page off the screen for good.
  void close() {
    leave();
    pages.clear();
    place.getChildren().clear();
  }

  private void push(PageView page) {
    pages.push(page);
    show(page);
  }

  private void show(PageView page) {
    place.getChildren().setAll(page.root());
    // A scrolled form is in the scene, and can take the focus, only once it has its skin.
    place.applyCss();
    page.shown();
    if (place.getScene() != null && !Within.is(place.getScene().getFocusOwner(), place)) {
      FirstFocus.in(page.root());
    }
  }

  private void leave() {
    present().ifPresent(PageView::hidden);
  }
}
