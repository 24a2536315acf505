package vn.hoanhap.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A password with an eye to show what is typed, since a password typed through UniKey is often not
/// what one thinks.
public final class PasswordInput extends HBox {

  private static final KeyCombination KEY =
      new KeyCodeCombination(KeyCode.H, KeyCombination.ALT_DOWN);

  private final PasswordField hidden = new PasswordField();
  private final TextField shown = new TextField();
  private final ToggleButton eye = new ToggleButton();

  public PasswordInput(String showName) {
    getStyleClass().add("hn-password");
    shown.textProperty().bindBidirectional(hidden.textProperty());
    shown.visibleProperty().bind(eye.selectedProperty());
    hidden.visibleProperty().bind(eye.selectedProperty().not());
    shown.accessibleTextProperty().bind(hidden.accessibleTextProperty());
    eye.setGraphic(new Icon(Feather.EYE));
    String named = showName + " (" + KEY.getDisplayText() + ")";
    eye.setAccessibleText(named);
    eye.setTooltip(new Tooltip(named));
    // Tab goes on to the next field: the eye is reached by its key.
    eye.setFocusTraversable(false);
    eye.setOnAction(looked -> requestFocus());
    eye.getStyleClass().add("hn-eye");
    StackPane fields = new StackPane(hidden, shown);
    HBox.setHgrow(fields, Priority.ALWAYS);
    getChildren().addAll(fields, eye);
    setSpacing(4);
    addEventFilter(KeyEvent.KEY_PRESSED, this::look);
  }

  private void look(KeyEvent key) {
    if (KEY.match(key)) {
      eye.fire();
      key.consume();
    }
  }

  public StringProperty textProperty() {
    return hidden.textProperty();
  }

  /// The field that takes the label and the focus.
  public TextField input() {
    return hidden;
  }

  /// The focus goes to the field that is seen, with the cursor where it was in the other.
  @Override
  public void requestFocus() {
    TextField before = eye.isSelected() ? hidden : shown;
    TextField now = eye.isSelected() ? shown : hidden;
    if (before.isFocused()) {
      int caret = before.getCaretPosition();
      now.requestFocus();
      now.positionCaret(caret);
    } else {
      now.requestFocus();
    }
  }
}
