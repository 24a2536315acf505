package vn.hoanhap.ui.control;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import vn.hoanhap.domain.text.VietnameseNames;

/// A text field for Vietnamese. What is typed is never touched while the field has the focus, since
/// UniKey sends backspaces and letters; when it is left, the text becomes NFC without outer spaces.
public final class TextInput extends TextField {

  private final UnaryOperator<String> kept;
  private final ReadOnlyStringWrapper better = new ReadOnlyStringWrapper("");

  public TextInput() {
    this(UnaryOperator.identity());
  }

  // `kept` is what becomes of a tidied text when the field is left.
  private TextInput(UnaryOperator<String> kept) {
    this.kept = kept;
    focusedProperty()
        .addListener(
            (field, had, has) -> {
              if (!has) {
                settle();
              }
            });
  }

  /// An input with a grey example inside.
  public TextInput(String example) {
    this();
    setPromptText(example);
  }

  /// A field for the name of a person: one typed in small letters alone gets its capitals when the
  /// field is left; for one typed in capitals alone the usual form is at hand then, to be taken or
  /// not.
  public static TextInput forName() {
    TextInput name = new TextInput(VietnameseNames::capitalised);
    name.focusedProperty().addListener((field, had, has) -> name.look(has));
    name.textProperty().addListener((text, before, now) -> name.better.set(""));
    return name;
  }

  private void look(boolean typing) {
    String usual = VietnameseNames.usual(getText());
    better.set(typing || usual == null || usual.equals(getText()) ? "" : usual);
  }

  /// A better form of what was typed; empty while one types and when there is none.
  public ReadOnlyStringProperty betterProperty() {
    return better.getReadOnlyProperty();
  }

  /// Pastes on one line: a line break or a tab from a document becomes a space, never nothing.
  @Override
  public void paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted != null) {
      replaceSelection(onOneLine(pasted));
    }
  }

  /// A text with every run of white space as one space.
  static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void settle() {
    String settled = kept.apply(settled(getText()));
    if (!settled.equals(getText())) {
      setText(settled);
    }
  }

  /// The text as it is kept: NFC, without spaces at both ends.
  static String settled(String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
  }
}
