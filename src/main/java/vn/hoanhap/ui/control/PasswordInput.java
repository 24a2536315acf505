package vn.hoanhap.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A password with an eye to show what is typed, since a password typed through UniKey is often not
/// what one thinks.
public final class PasswordInput extends HBox {

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
    eye.setAccessibleText(showName);
    eye.setTooltip(new Tooltip(showName));
    eye.getStyleClass().add("hn-eye");
    StackPane fields = new StackPane(hidden, shown);
    HBox.setHgrow(fields, Priority.ALWAYS);
    getChildren().addAll(fields, eye);
    setSpacing(4);
  }

  public StringProperty textProperty() {
    return hidden.textProperty();
  }

  /// The field that takes the label and the focus.
  public TextField input() {
    return hidden;
  }

  @Override
  public void requestFocus() {
    (eye.isSelected() ? shown : hidden).requestFocus();
  }
}
