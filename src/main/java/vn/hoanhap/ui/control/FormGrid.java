package vn.hoanhap.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Fields in equal columns, filled row by row in reading order, which is the order of Tab.
public final class FormGrid extends GridPane {

  private static final double GAP = 12;

  private final int columns;
  private int row;
  private int column;

  /// A form of as many columns; 2 suits a page, 1 a side panel.
  public FormGrid(int columns) {
    this.columns = columns;
    getStyleClass().add("hn-form");
    for (int at = 0; at < columns; at++) {
      ColumnConstraints equal = new ColumnConstraints();
      equal.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(equal);
    }
  }

  /// Starts a new row with the name of what follows.
  public FormGrid section(String name) {
    Label title = new Label(name);
    title.getStyleClass().add("hn-form-section");
    return wide(title);
  }

  /// Adds a labelled control in the next cell and returns its field for hint and error.
  public Field add(String label, Node control) {
    Field field = new Field(label, control);
    put(field, 1);
    return field;
  }

  /// Adds a labelled control over the whole width.
  public Field addWide(String label, Node control) {
    Field field = new Field(label, control);
    wide(field);
    return field;
  }

  /// Adds anything over the whole width.
  public FormGrid wide(Node node) {
    put(node, columns);
    return this;
  }

  private void put(Node node, int span) {
    if (column + span > columns) {
      row++;
      column = 0;
    }
    add(node, column, row, span, 1);
    setValignment(node, VPos.TOP);
    // Not the grid's own gap: a row whose fields are hidden leaves none behind.
    setMargin(node, row == 0 ? Insets.EMPTY : new Insets(GAP, 0, 0, 0));
    column += span;
  }
}
