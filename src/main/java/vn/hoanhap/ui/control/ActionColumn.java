package vn.hoanhap.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// A column with one small button a row; rows without a verb have none.
public final class ActionColumn<R> extends TableColumn<R, R> {

  public ActionColumn(double width, Function<R, String> verb, Consumer<R> action) {
    setPrefWidth(width);
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(column -> new ButtonCell<>(verb, action));
  }

  private static final class ButtonCell<R> extends TableCell<R, R> {

    private final Function<R, String> verb;
    private final Button button;

    ButtonCell(Function<R, String> verb, Consumer<R> action) {
      this.verb = verb;
      this.button = Buttons.small("", () -> action.accept(getItem()));
      getStyleClass().add("hn-end");
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      String words = empty || row == null ? "" : verb.apply(row);
      button.setText(words);
      setGraphic(words.isEmpty() ? null : button);
    }

    @Override
    protected void layoutChildren() {
      RoomyColumn.fit(this);
      super.layoutChildren();
    }
  }
}
