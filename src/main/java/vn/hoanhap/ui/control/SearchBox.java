package vn.hoanhap.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// A line to search in. Its text may be read at every key and is never changed while one types. At
/// the right stands a quiet word, such as how many were found, or the key that leads here.
public final class SearchBox extends HBox {

  private final TextField input = new TextField();
  private final Label quiet = new Label();
  // Never seen: it tells how wide the example is.
  private final Text example = new Text();

  public SearchBox(String name, String example) {
    getStyleClass().add("hn-search");
    input.setPromptText(example);
    this.example.setText(example);
    input.textProperty().addListener((text, was, is) -> requestLayout());
    input.setAccessibleText(name);
    input.setId("search");
    HBox.setHgrow(input, Priority.ALWAYS);
    quiet.getStyleClass().add("hn-muted");
    quiet.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(new Icon(Feather.SEARCH), input, quiet);
  }

  /// What is typed, as it is typed.
  public StringProperty textProperty() {
    return input.textProperty();
  }

  /// The quiet word at the right.
  public StringProperty quietProperty() {
    return quiet.textProperty();
  }

  /// Puts something else at the right end, such as a [KeyHint].
  public SearchBox with(Node last) {
    getChildren().add(last);
    return this;
  }

  public TextField input() {
    return input;
  }

  // While nothing is typed the example is read, and the quiet word gives way where both do not fit.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    example.setFont(input.getFont());
    boolean room =
        !input.getText().isEmpty() || example.getLayoutBounds().getWidth() < input.getWidth();
    quiet.setVisible(room);
    if (!room) {
      input.resize(input.getWidth() + getSpacing() + quiet.getWidth(), input.getHeight());
    }
  }

  /// Puts the cursor in and marks what is there, ready to be typed over.
  @Override
  public void requestFocus() {
    input.requestFocus();
    input.selectAll();
  }
}
