package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps a column as wide as the control in its cells, whatever the size of the text.
public final class RoomyColumn {

  private RoomyColumn() {}

  /// Widens the column of a cell that is being laid out if its graphic does not fit.
  public static <R> void fit(TableCell<R, ?> cell) {
    TableColumn<R, ?> column = cell.getTableColumn();
    if (column == null || cell.getGraphic() == null) {
      return;
    }
    double needed =
        Math.ceil(
            cell.snappedLeftInset() + cell.getGraphic().prefWidth(-1) + cell.snappedRightInset());
    if (column.getMinWidth() < needed) {
      // Columns cannot change while the table is being laid out.
      Platform.runLater(() -> widen(cell.getTableView(), column, needed));
    }
  }

  // The others give up the room: a table shares its width anew only when it is told to.
  private static <R> void widen(TableView<R> table, TableColumn<R, ?> column, double needed) {
    if (column.getMinWidth() < needed) {
      column.setMinWidth(needed);
      table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }
  }
}
