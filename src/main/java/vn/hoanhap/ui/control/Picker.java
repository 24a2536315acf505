package vn.hoanhap.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses one of many by typing a few letters without marks. What fits stands in a list under the
/// line; Down goes into it, and Enter or a click choose; where only one fits, Enter takes it at
/// once. The chosen one takes the place of the line until it is changed. The text is never
/// completed while one types.
public final class Picker<T> extends VBox {

  private static final double ROW = 38;
  private static final double MOST = 260;
  private static final double CELL = 16;
  private static final double AROUND = 48;
  private static final double BORDER = 10;

  private final TextField line = new TextField();
  private final ListView<T> fitting = new ListView<>();
  private final Label chosenName = new Label();
  private final Label measure = new Label();
  private final Label nothing = new Label();
  private final HBox chosenBox;
  private final Button change;
  private final ObjectProperty<T> value = new SimpleObjectProperty<>();
  private final Function<String, List<T>> find;
  private final Function<T, String> name;

  /// `find` gives what fits a typed text, best first; `name` says an entry; `changeVerb` is the
  /// button that chooses anew.
  public Picker(Function<String, List<T>> find, Function<T, String> name, String changeVerb) {
    this.find = find;
    this.name = name;
    change = Buttons.link(changeVerb, this::choose);
    chosenName.getStyleClass().add("hn-strong");
    chosenName.setMaxWidth(Double.MAX_VALUE);
    chosenName.setWrapText(true);
    chosenName.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(chosenName, Priority.ALWAYS);
    chosenBox = new HBox(8, chosenName, change);
    chosenBox.getStyleClass().add("hn-picked");
    fitting.getStyleClass().add("hn-fitting");
    fitting.setCellFactory(list -> new NamedCell());
    fitting.setFocusTraversable(false);
    // In a low window the page scrolls; the list is not squeezed out of sight.
    fitting.setMinHeight(USE_PREF_SIZE);
    // Never seen: it tells how high an entry is that wraps.
    measure.setWrapText(true);
    only(measure, false);
    nothing.setWrapText(true);
    nothing.setMinHeight(USE_PREF_SIZE);
    nothing.getStyleClass().add("hn-field-hint");
    getChildren().addAll(line, fitting, nothing, chosenBox, measure);
    setSpacing(4);
    line.textProperty().addListener((text, was, is) -> showFitting(is));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    fitting.setOnMouseClicked(clicked -> take(fitting.getSelectionModel().getSelectedItem()));
    value.subscribe(this::show);
    showFitting("");
  }

  /// What is chosen, or null.
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /// Says, when something is typed that fits nothing, this sentence below the line.
  public Picker<T> nothing(String sentence) {
    nothing.setText(sentence);
    return this;
  }

  /// Keeps the code of what is chosen in a text and shows what the text names, also when a kept
  /// draft is put back into it.
  public Picker<T> keepsIn(
      StringProperty text, Function<T, String> code, Function<String, Optional<T>> byCode) {
    value.addListener((chosen, before, now) -> text.set(now == null ? "" : code.apply(now)));
    text.subscribe(
        written -> {
          boolean shown = value.get() != null && code.apply(value.get()).equals(written);
          if (!shown && !written.isEmpty()) {
            byCode.apply(written).ifPresent(value::set);
          }
        });
    return this;
  }

  /// The line one types in.
  public TextField input() {
    return line;
  }

  /// The focus goes to the line, or to the button that opens it again.
  @Override
  public void requestFocus() {
    (value.get() == null ? line : change).requestFocus();
  }

  private void choose() {
    value.set(null);
    line.requestFocus();
    line.selectAll();
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      fitting.getSelectionModel().selectNext();
      follow();
    } else if (key.getCode() == KeyCode.UP) {
      fitting.getSelectionModel().selectPrevious();
      follow();
    } else if (key.getCode() == KeyCode.ENTER && fitting.isVisible()) {
      takeMarked();
    } else {
      return;
    }
    key.consume();
  }

  // Of several that fit none is taken unseen: Enter marks the best, and takes it when pressed
  // again.
  private void takeMarked() {
    T marked = fitting.getSelectionModel().getSelectedItem();
    if (marked != null || fitting.getItems().size() == 1) {
      take(marked == null ? fitting.getItems().getFirst() : marked);
    } else {
      fitting.getSelectionModel().selectFirst();
    }
  }

  // The entry before the chosen one stays in sight, so that one sees where one comes from.
  private void follow() {
    fitting.scrollTo(Math.max(0, fitting.getSelectionModel().getSelectedIndex() - 1));
  }

  private void take(T entry) {
    if (entry != null) {
      value.set(entry);
      // One goes on in the form: Enter pressed once more must not open the choice again.
      change.requestFocus();
      change.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private void showFitting(String typed) {
    List<T> found = typed.isBlank() ? List.of() : find.apply(typed);
    fitting.getItems().setAll(found);
    fitting.getSelectionModel().clearSelection();
    only(fitting, !found.isEmpty() && value.get() == null);
    only(
        nothing,
        found.isEmpty() && !typed.isBlank() && value.get() == null && !nothing.getText().isEmpty());
    fitting.scrollTo(0);
    fitting.setPrefHeight(found.isEmpty() ? 0 : height(found));
  }

  // As many whole entries as fit into the room of a few lines; one of two lines counts for two.
  private double height(List<T> found) {
    double width = Math.max(1, getWidth() - AROUND);
    double height = 0;
    for (T entry : found) {
      double row = Math.max(ROW, measured(name.apply(entry), width) + CELL);
      if (height > 0 && height + row > MOST) {
        break;
      }
      height += row;
    }
    return height + BORDER;
  }

  private double measured(String text, double width) {
    measure.setText(text);
    return measure.prefHeight(width);
  }

  private void show(T entry) {
    chosenName.setText(entry == null ? "" : name.apply(entry));
    only(chosenBox, entry != null);
    only(line, entry == null);
    showFitting(line.getText());
  }

  private static void only(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  // The list gives the width; a long name goes on in a second line instead of being cut.
  private final class NamedCell extends ListCell<T> {

    private final Label words = new Label();

    NamedCell() {
      words.setWrapText(true);
      words.prefWidthProperty().bind(fitting.widthProperty().subtract(AROUND));
      setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : snappedTopInset() + words.prefHeight(words.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(T entry, boolean empty) {
      super.updateItem(entry, empty);
      boolean none = empty || entry == null;
      words.setText(none ? "" : name.apply(entry));
      setGraphic(none ? null : words);
      setAccessibleText(words.getText());
    }
  }
}
