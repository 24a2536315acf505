package vn.hoanhap.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// A column of plain words. What does not fit ends in … and stands whole in the tooltip.
public final class TextColumn<R> extends TableColumn<R, R> {

  public TextColumn(String title, double width, Function<R, String> words) {
    super(title);
    setPrefWidth(width);
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(column -> new WordsCell<>(words));
  }

  /// The same column with its words at the right, for numbers.
  public TextColumn<R> right() {
    getStyleClass().add("hn-number");
    return this;
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
