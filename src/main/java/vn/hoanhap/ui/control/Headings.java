package vn.hoanhap.ui.control;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps the headings of a table over their columns. A table narrows its columns when its scroll
/// bar comes, in the middle of laying itself out; its headings ask for a place then and are not
/// heard.
public final class Headings {

  private Headings() {}

  /// Lays the headings of a table again whenever a column has another width.
  public static void follow(TableView<?> table) {
    for (TableColumn<?, ?> column : table.getColumns()) {
      column.widthProperty().addListener(width -> Platform.runLater(() -> lay(table)));
    }
  }

  private static void lay(TableView<?> table) {
    table.lookupAll(".nested-column-header").stream()
        .filter(Parent.class::isInstance)
        .forEach(heading -> ((Parent) heading).requestLayout());
  }
}
