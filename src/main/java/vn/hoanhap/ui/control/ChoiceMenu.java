package vn.hoanhap.ui.control;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A button that says what is chosen and opens the choices. It follows the property, so a choice
/// made elsewhere shows here too; with nothing chosen it names what could be.
public final class ChoiceMenu<T> extends MenuButton {

  private final ObservableList<T> values;
  private final Function<T, String> name;
  private final Property<T> chosen;
  private T none;
  private String noneName = "";
  private String allName = "";

  /// A menu of `values` that sets `chosen`; `name` says each.
  public ChoiceMenu(ObservableList<T> values, Function<T, String> name, Property<T> chosen) {
    this.values = values;
    this.name = name;
    this.chosen = chosen;
    setMinWidth(USE_PREF_SIZE);
    setMnemonicParsing(false);
    chosen.addListener((property, before, now) -> follow());
    values.addListener((ListChangeListener<T>) change -> fill());
    fill();
  }

  /// Puts a first choice on top that stands for all: `value` means nothing is chosen, `button` is
  /// what the button says then, `choice` what the menu says.
  public ChoiceMenu<T> none(T value, String button, String choice) {
    none = value;
    noneName = button;
    allName = choice;
    fill();
    return this;
  }

  private void fill() {
    getItems().clear();
    ToggleGroup group = new ToggleGroup();
    if (!allName.isEmpty()) {
      getItems().add(item(group, none, allName));
    }
    for (T value : values) {
      getItems().add(item(group, value, name.apply(value)));
    }
    follow();
  }

  private RadioMenuItem item(ToggleGroup group, T value, String text) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setUserData(value);
    item.setOnAction(
        clicked -> {
          chosen.setValue(value);
          follow();
        });
    return item;
  }

  private void follow() {
    T now = chosen.getValue();
    boolean nothing = !allName.isEmpty() && same(now, none);
    setText(nothing ? noneName : now == null ? "" : name.apply(now));
    getStyleClass().remove("hn-set");
    if (!nothing && !allName.isEmpty()) {
      getStyleClass().add("hn-set");
    }
    getItems().forEach(item -> ((RadioMenuItem) item).setSelected(same(now, item.getUserData())));
  }

  private static boolean same(Object one, Object other) {
    return one == null ? other == null : one.equals(other);
  }
}
