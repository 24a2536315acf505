package vn.hoanhap.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Makes the few kinds of button there are. Each carries a verb; a page has one primary button.
public final class Buttons {

  private Buttons() {}

  /// An ordinary button.
  public static Button plain(String verb, Runnable action) {
    Button button = new Button(verb);
    button.setOnAction(pressed -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// The one button that the page is for.
  public static Button primary(String verb, Runnable action) {
    return styled(plain(verb, action), "hn-primary");
  }

  /// A low button inside a row of a list.
  public static Button small(String verb, Runnable action) {
    return styled(plain(verb, action), "hn-small-button");
  }

  /// A button that looks like a link inside text.
  public static Button link(String verb, Runnable action) {
    return styled(plain(verb, action), "hn-link");
  }

  /// A square button with an icon alone; `name` is its tooltip and its accessible name.
  public static Button icon(Feather shape, String name, Runnable action) {
    Button button = styled(plain("", action), "hn-icon-button");
    button.setGraphic(new Icon(shape));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /// The same button with an icon before its verb.
  public static Button withIcon(Button button, Feather shape) {
    button.setGraphic(new Icon(shape));
    return button;
  }

  /// The same button with its key shown after the verb and in the tooltip.
  public static Button withKey(Button button, String key) {
    button.setGraphic(new KeyHint(key));
    button.setContentDisplay(ContentDisplay.RIGHT);
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(button.textProperty().map(verb -> verb + " (" + key + ")"));
    button.setTooltip(tooltip);
    return button;
  }

  /// The same button, pale while its work is under way. It is not disabled: a button that has the
  /// focus would lose it to the first field of the page. Whoever does the work ignores a second
  /// press.
  public static Button waiting(Button button, ObservableValue<Boolean> busy) {
    busy.subscribe(
        is -> {
          button.getStyleClass().remove("hn-waiting");
          if (is) {
            button.getStyleClass().add("hn-waiting");
          }
        });
    return button;
  }

  private static Button styled(Button button, String style) {
    button.getStyleClass().add(style);
    return button;
  }
}
