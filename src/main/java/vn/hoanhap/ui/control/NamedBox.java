package vn.hoanhap.ui.control;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// A choice of one of several whose list scrolls when it is long. `name` says each value; it is
/// also asked for null, when nothing is chosen or null is itself one of the values.
public final class NamedBox<T> extends ComboBox<T> {

  private static final int ROWS = 12;

  private final Function<T, String> name;

  public NamedBox(ObservableList<T> values, Function<T, String> name) {
    super(values);
    this.name = name;
    setVisibleRowCount(ROWS);
    setButtonCell(new NamedCell());
    setCellFactory(list -> new NamedCell());
  }

  private final class NamedCell extends ListCell<T> {
    @Override
    protected void updateItem(T value, boolean empty) {
      super.updateItem(value, empty);
      // The button of the box has no place in the list: there an empty cell means "nothing chosen".
      setText(empty && getIndex() >= 0 ? null : name.apply(value));
    }
  }
}
