package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A fault in its four parts, standing where the work was: what happened in bold, why, what to do
/// after an arrow, and the code for the telephone.
public final class FaultView extends VBox {

  public FaultView() {
    getStyleClass().add("hn-fault");
    setAccessibleRole(AccessibleRole.TEXT);
    clear();
  }

  public FaultView(FaultText fault) {
    this();
    show(fault);
  }

  /// Shows a fault and says it to the screen reader.
  public void show(FaultText fault) {
    Label what = line(fault.what(), "hn-strong");
    what.setId("fault-what");
    getChildren().setAll(what);
    if (!fault.why().isEmpty()) {
      getChildren().add(line(fault.why()));
    }
    Text todo = new Text(fault.todo().isEmpty() ? "" : "→ " + fault.todo() + "  ");
    Text code = new Text(fault.code());
    code.getStyleClass().addAll("hn-small", "hn-muted");
    getChildren().add(new TextFlow(todo, code));
    setAccessibleText(String.join(" ", fault.what(), fault.why(), fault.todo(), fault.code()));
    shown(true);
  }

  /// Shows a fault of the whole form, brings it into sight and takes the focus, so that it is read
  /// where the officer looks.
  public void showAndFocus(FaultText fault) {
    show(fault);
    setFocusTraversable(true);
    Platform.runLater(this::requestFocus);
  }

  /// Takes the fault away.
  public void clear() {
    setFocusTraversable(false);
    getChildren().clear();
    shown(false);
  }

  private void shown(boolean is) {
    setVisible(is);
    setManaged(is);
  }

  private static Label line(String text, String... styles) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().addAll(styles);
    return line;
  }
}
