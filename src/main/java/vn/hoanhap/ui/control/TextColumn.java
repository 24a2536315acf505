package vn.hoanhap.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// A column of plain words. What does not fit ends in … and stands whole in the tooltip, or goes on
/// in more lines where the column wraps.
public final class TextColumn<R> extends TableColumn<R, R> {

  public TextColumn(String title, double width, Function<R, String> words) {
    super(title);
    setPrefWidth(width);
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(column -> new WordsCell<>(words));
  }

  /// A column with all of its words in sight, in as many lines as they need.
  public static <R> TextColumn<R> wrapping(String title, double width, Function<R, String> words) {
    TextColumn<R> column = new TextColumn<>(title, width, words);
    column.setCellFactory(made -> new WrappedCell<>(words));
    return column;
  }

  /// The same column with its words at the right, for numbers.
  public TextColumn<R> right() {
    getStyleClass().add("hn-number");
    return this;
  }

  private static final class WrappedCell<R> extends TableCell<R, R> {

    private static final double AROUND = 16;

    private final Function<R, String> words;
    private final Label label = new Label();

    WrappedCell(Function<R, String> words) {
      this.words = words;
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      boolean blank = empty || row == null;
      label.setText(blank ? "" : words.apply(row));
      setGraphic(blank ? null : label);
    }

    // The row is as high as its highest cell, and asks for the height without a width.
    @Override
    protected double computePrefHeight(double width) {
      double room = getTableColumn() == null ? getWidth() : getTableColumn().getWidth();
      double lines = label.prefHeight(room - snappedLeftInset() - snappedRightInset());
      return getGraphic() == null ? super.computePrefHeight(width) : lines + AROUND;
    }
  }

  private static final class WordsCell<R> extends TableCell<R, R> {

    private final Function<R, String> words;
    private final Tooltip whole = new Tooltip();

    WordsCell(Function<R, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setTooltip(null);
        return;
      }
      setText(words.apply(row));
      whole.setText(getText());
      setTooltip(getText().isEmpty() ? null : whole);
    }
  }
}
