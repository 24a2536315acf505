package vn.hoanhap.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The layer above the page where dialogs and panels stand. While one is open the page behind a
/// veil takes no mouse and no focus; when it closes, the focus goes back to where it was.
public final class Overlay extends StackPane {

  private record Open(Region veil, Node sheet, Node focusBefore, Runnable escape) {}

  private final Node page;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean enterHeld;

  /// Lays the layer over `page`.
  public Overlay(Node page) {
    this.page = page;
    getChildren().add(page);
    LastInput.watch(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onceAPress);
    addEventFilter(KeyEvent.KEY_RELEASED, this::release);
  }

  // The key that opened a form is still down when the form stands there: its repetitions must not
  // save what nobody has read.
  private void onceAPress(KeyEvent key) {
    boolean enter = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
    if (enter && enterHeld) {
      key.consume();
    }
    enterHeld = enter;
  }

  private void release(KeyEvent key) {
    enterHeld = enterHeld && key.getCode() != KeyCode.ENTER;
  }

  /// Something stands over the page.
  public boolean isOpen() {
    return !open.isEmpty();
  }

  /// Shows a dialog in the middle; `escape` runs when Esc is pressed.
  public void showDialog(Node dialog, Runnable escape) {
    show(dialog, Pos.CENTER, escape);
  }

  /// Shows a panel at the right side.
  public void showPanel(Panel panel, Runnable escape) {
    panel.onClose(escape);
    show(panel, Pos.CENTER_RIGHT, escape);
  }

  /// The panel or dialog on top, or null.
  public Node top() {
    return open.isEmpty() ? null : open.peek().sheet();
  }

  /// Does what Esc does to the topmost sheet.
  public void escape() {
    if (!open.isEmpty()) {
      open.peek().escape().run();
    }
  }

  /// Closes the topmost sheet.
  public void close() {
    if (open.isEmpty()) {
      return;
    }
    Open closing = open.pop();
    getChildren().removeAll(closing.veil(), closing.sheet());
    Node below = open.isEmpty() ? page : open.peek().sheet();
    cover(below, false);
    giveEnterBack(below);
    if (closing.focusBefore() != null && closing.focusBefore().getScene() != null) {
      FirstFocus.on(closing.focusBefore());
    }
  }

  /// Closes everything.
  public void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }

  // A window knows one default button at a time, and forgets the one below when another goes.
  private static void giveEnterBack(Node below) {
    for (Node node : below.lookupAll(".button")) {
      if (node instanceof Button button && button.isDefaultButton()) {
        button.setDefaultButton(false);
        button.setDefaultButton(true);
      }
    }
  }

  private static void cover(Node below, boolean covered) {
    below.setDisable(covered);
    below.getStyleClass().remove("hn-covered");
    if (covered) {
      below.getStyleClass().add("hn-covered");
    }
  }

  // A sheet stands beside the page, not in it: the page's own keys never hear of it.
  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      escape();
    }
  }

  private void show(Node sheet, Pos place, Runnable escape) {
    Region veil = new Region();
    veil.getStyleClass().add("hn-veil");
    veil.setOnMousePressed(pressed -> pressed.consume());
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    cover(open.isEmpty() ? page : open.peek().sheet(), true);
    open.push(new Open(veil, sheet, before, escape));
    setAlignment(sheet, place);
    getChildren().addAll(veil, sheet);
    // A scrolled sheet can take the focus only once it has its skin; without this the keys still
    // go to the page below.
    applyCss();
    FirstFocus.in(sheet);
  }
}
