package vn.hoanhap.ui.control;

import javafx.scene.control.TextArea;

/// A few lines of text. As with [TextInput], the text becomes NFC only when the field is left; Tab
/// goes on to the next control, since nobody types a tab into a note.
public final class NoteInput extends TextArea {

  public NoteInput(int lines) {
    setPrefRowCount(lines);
    setWrapText(true);
    addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, TabLeaves::handle);
    focusedProperty()
        .addListener(
            (field, had, has) -> {
              if (!has) {
                settle();
              }
            });
  }

  private void settle() {
    String settled = TextInput.settled(getText());
    if (!settled.equals(getText())) {
      setText(settled);
    }
  }
}
