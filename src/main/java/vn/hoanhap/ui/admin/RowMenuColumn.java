package vn.hoanhap.ui.admin;

import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import vn.hoanhap.ui.control.RoomyColumn;

/// A column with a menu of what can be done with the row; the menu is filled when it opens.
final class RowMenuColumn<R> extends TableColumn<R, R> {

  RowMenuColumn(double width, String name, BiConsumer<MenuButton, R> fill) {
    setPrefWidth(width);
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(column -> new MenuCell<>(name, fill));
  }

  private static final class MenuCell<R> extends TableCell<R, R> {

    private final MenuButton menu;
    private final BiConsumer<MenuButton, R> fill;

    MenuCell(String name, BiConsumer<MenuButton, R> fill) {
      this.menu = new MenuButton(name);
      this.fill = fill;
      menu.getStyleClass().add("hn-small-button");
      getStyleClass().add("hn-end");
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      fill.accept(menu, row);
      setGraphic(menu);
    }

    @Override
    protected void layoutChildren() {
      RoomyColumn.fit(this);
      super.layoutChildren();
    }
  }
}
