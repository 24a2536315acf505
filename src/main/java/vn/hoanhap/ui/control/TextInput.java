package vn.hoanhap.ui.control;

import java.text.Normalizer;
import javafx.scene.control.TextField;

/// A text field for Vietnamese. What is typed is never touched while the field has the focus, since
/// UniKey sends backspaces and letters; when it is left, the text becomes NFC without outer spaces.
public final class TextInput extends TextField {

  public TextInput() {
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

  private void settle() {
    String settled = settled(getText());
    if (!settled.equals(getText())) {
      setText(settled);
    }
  }

  /// The text as it is kept: NFC, without spaces at both ends.
  static String settled(String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
  }
}
