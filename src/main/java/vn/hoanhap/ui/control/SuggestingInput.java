package vn.hoanhap.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.text.SearchKey;

/// A line of text with what was written there before: while one types, what fits stands in a list
/// under the line; Down goes into it, and Enter or a click take the entry. Anything else may be
/// typed as well: the text is never completed or changed while one types.
public final class SuggestingInput extends VBox {

  private static final int MOST = 4;
  private static final double ROW = 36;
  private static final double BORDER = 10;

  private final TextInput line = new TextInput();
  private final ListView<String> fitting = new ListView<>();
  private final ObservableList<String> known;
  private final ReadOnlyStringWrapper near = new ReadOnlyStringWrapper("");

  /// `known` are the entries to offer, best first.
  public SuggestingInput(ObservableList<String> known) {
    this.known = known;
    fitting.getStyleClass().add("hn-fitting");
    fitting.setFocusTraversable(false);
    fitting.setFixedCellSize(ROW);
    fitting.setMinHeight(USE_PREF_SIZE);
    setSpacing(4);
    getChildren().addAll(line, fitting);
    line.textProperty().addListener((text, was, is) -> show(line.isFocused() && !is.isBlank()));
    line.textProperty().addListener((text, was, is) -> near.set(""));
    line.focusedProperty().addListener((focus, had, has) -> focused(has));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    // The line keeps the focus, so that the list is still there when the button is let go.
    fitting.setOnMousePressed(pressed -> take(fitting.getSelectionModel().getSelectedItem()));
    show(false);
  }

  /// The line one types in.
  public TextInput input() {
    return line;
  }

  /// The known entry that comes nearest to another one that was typed; empty while one types, and
  /// where nothing is near or what stands there is known.
  public ReadOnlyStringProperty nearProperty() {
    return near.getReadOnlyProperty();
  }

  private void focused(boolean has) {
    show(false);
    String typed = line.getText().strip();
    boolean other = !has && !typed.isEmpty() && !known.contains(typed);
    near.set(other ? nearest(typed) : "");
  }

  // The same letters without marks come before entries of more words.
  private String nearest(String typed) {
    String folded = SearchKey.fold(typed);
    return known.stream()
        .filter(entry -> SearchKey.fold(entry).equals(folded))
        .findFirst()
        .or(() -> fitting(typed).stream().findFirst())
        .orElse("");
  }

  @Override
  public void requestFocus() {
    line.requestFocus();
  }

  private void onKey(KeyEvent key) {
    String marked = fitting.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.DOWN) {
      if (!fitting.isVisible()) {
        show(true);
      }
      fitting.getSelectionModel().selectNext();
    } else if (key.getCode() == KeyCode.UP && fitting.isVisible()) {
      fitting.getSelectionModel().selectPrevious();
    } else if (key.getCode() == KeyCode.ENTER && fitting.isVisible() && marked != null) {
      take(marked);
    } else if (key.getCode() == KeyCode.ESCAPE && fitting.isVisible()) {
      show(false);
    } else {
      return;
    }
    key.consume();
  }

  private void take(String entry) {
    if (entry != null) {
      line.setText(entry);
      line.end();
      show(false);
    }
  }

  private void show(boolean wanted) {
    List<String> found = wanted ? fitting(line.getText()) : List.of();
    boolean any = !found.isEmpty();
    fitting.getItems().setAll(found);
    fitting.getSelectionModel().clearSelection();
    fitting.setPrefHeight(found.size() * ROW + BORDER);
    fitting.setVisible(any);
    fitting.setManaged(any);
  }

  // Each word typed begins a word of the entry, without marks; what stands there already is not
  // offered again.
  private List<String> fitting(String typed) {
    String[] words = SearchKey.fold(typed).split(" ");
    return known.stream()
        .filter(entry -> !entry.equals(typed.strip()))
        .filter(entry -> fits(" " + SearchKey.fold(entry), words))
        .limit(MOST)
        .toList();
  }

  private static boolean fits(String entry, String[] words) {
    for (String word : words) {
      if (!entry.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }
}
