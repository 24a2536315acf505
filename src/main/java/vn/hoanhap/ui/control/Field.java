package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A control with its label above and, below, a hint or what is wrong. The label belongs to the
/// control for the keyboard and the screen reader; an error takes the place of the hint and colours
/// the edge, and is never shown before the value was touched or saving was tried: that is the view
/// model's decision, the field shows what [#errorProperty()] says.
public final class Field extends VBox {

  /// The style of a control of several boxes, each of which shows for itself that it is wrong.
  public static final String BOXES = "hn-boxes";

  private static final String WRONG = "hn-wrong";

  private final Label name = new Label();
  private final Label hint = new Label();
  private final Label warning = new Label();
  private final Label error = new Label();
  private final Node control;

  public Field(String label, Node control) {
    this.control = control;
    getStyleClass().add("hn-field");
    name.setText(label);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.getStyleClass().add("hn-field-label");
    name.setLabelFor(labelled(control));
    quiet(hint, "hn-field-hint");
    quiet(warning, "hn-field-warning");
    warning.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
    quiet(error, "hn-field-error");
    error.textProperty().addListener((text, was, is) -> show());
    warning.textProperty().addListener((text, was, is) -> show());
    hint.textProperty().addListener((text, was, is) -> show());
    getChildren().addAll(name, control, hint, warning, error);
    // The page brings the control alone into sight; what is typed into needs its name as well.
    focusWithinProperty()
        .subscribe(
            within -> {
              if (within && LastInput.wasKey(this)) {
                Platform.runLater(this::keepInSight);
              }
            });
    show();
  }

  // A box of choices that is filled is told to have the focus within for a moment.
  private void keepInSight() {
    if (getScene() != null && Within.is(getScene().getFocusOwner(), this)) {
      IntoSight.keep(this);
    }
  }

  /// Follows a label that changes with what the control is for.
  public Field named(ObservableValue<String> label) {
    name.textProperty().bind(label);
    name.textProperty().subscribe(this::show);
    return this;
  }

  /// A sentence under the control that helps to fill it.
  public Field hint(String text) {
    hint.setText(text);
    return this;
  }

  /// Follows a sentence that changes.
  public Field hint(ObservableValue<String> text) {
    hint.textProperty().bind(text);
    return this;
  }

  /// Follows a sentence about something to look at, which stops nothing: amber, with a sign.
  public Field warning(ObservableValue<String> text) {
    warning.textProperty().bind(text);
    return this;
  }

  /// Follows the view model's word on what is wrong; empty or null means nothing is.
  public Field error(ObservableValue<String> text) {
    error.textProperty().bind(text);
    return this;
  }

  /// Offers something to do about what was typed, with one click below the control; `words` say
  /// what, and are empty while there is nothing to offer.
  public Field offers(ObservableValue<String> words, Runnable taken) {
    Button offer = Buttons.link("", taken);
    offer.getStyleClass().add("hn-field-offer");
    offer.textProperty().bind(words);
    offer.visibleProperty().bind(offer.textProperty().isNotEmpty());
    offer.managedProperty().bind(offer.visibleProperty());
    offer.setWrapText(true);
    getChildren().add(getChildren().indexOf(control) + 1, offer);
    return this;
  }

  public StringProperty errorProperty() {
    return error.textProperty();
  }

  /// The control inside.
  public Node control() {
    return control;
  }

  private void show() {
    boolean wrong = filled(error);
    only(error, wrong);
    only(warning, !wrong && filled(warning));
    only(hint, !wrong && filled(hint));
    mark(this, wrong && !control.getStyleClass().contains(BOXES));
    if (control instanceof DateField date) {
      date.complain(wrong);
    }
    labelled(control).setAccessibleText(name.getText());
    labelled(control).setAccessibleHelp(help(wrong));
  }

  /// Colours the edge of what is wrong, or takes the colour away.
  public static void mark(Node node, boolean wrong) {
    node.getStyleClass().remove(WRONG);
    if (wrong) {
      node.getStyleClass().add(WRONG);
    }
  }

  private String help(boolean wrong) {
    if (wrong) {
      return error.getText();
    }
    return filled(warning) ? warning.getText() : hint.getText();
  }

  private static Node labelled(Node control) {
    return switch (control) {
      case DateField date -> date.input();
      case PasswordInput password -> password.input();
      case Picker<?> picker -> picker.input();
      case SuggestingInput suggesting -> suggesting.input();
      default -> control;
    };
  }

  private static boolean filled(Label label) {
    return label.getText() != null && !label.getText().isEmpty();
  }

  private static void only(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static void quiet(Label label, String style) {
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }
}
