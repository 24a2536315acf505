package vn.hoanhap.ui.control;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import vn.hoanhap.domain.text.SearchKey;

/// Lets letters choose in a list of few: the first letters of an entry, without tone marks, choose
/// it; the same letter again goes on to the next that begins with it. What UniKey takes back and
/// types anew is followed.
public final class TypedChoice {

  private final ComboBox<?> box;
  private String typed = "";

  private TypedChoice(ComboBox<?> box) {
    this.box = box;
    box.addEventHandler(KeyEvent.KEY_TYPED, this::onLetter);
    box.focusedProperty().addListener((focused, had, has) -> typed = "");
  }

  /// Makes the box follow typed letters.
  public static void on(ComboBox<?> box) {
    new TypedChoice(box);
  }

  private void onLetter(KeyEvent key) {
    String letter = key.getCharacter();
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return;
    }
    if (letter.equals("\b")) {
      typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
      return;
    }
    String folded = SearchKey.fold(letter);
    if (folded.isEmpty()) {
      return;
    }
    String longer = typed + folded;
    int place = find(longer, longer.length() > 1);
    if (place < 0) {
      longer = folded;
      place = find(folded, false);
    }
    typed = longer;
    if (place >= 0) {
      box.getSelectionModel().select(place);
      key.consume();
    }
  }

  // From the entry after the chosen one on, around; with more letters the chosen one may stay.
  private int find(String letters, boolean withChosen) {
    int count = box.getItems().size();
    int from = box.getSelectionModel().getSelectedIndex() + (withChosen ? 0 : 1);
    for (int step = 0; step < count; step++) {
      int place = Math.floorMod(from + step, count);
      if (SearchKey.fold(String.valueOf(box.getItems().get(place))).startsWith(letters)) {
        return place;
      }
    }
    return -1;
  }
}
