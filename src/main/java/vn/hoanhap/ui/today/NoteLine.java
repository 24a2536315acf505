package vn.hoanhap.ui.today;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.control.Buttons;

/// A person's name that opens the page, and under it why the name stands here.
final class NoteLine extends VBox {

  NoteLine(TodayViewModel.Note note, Consumer<PersonId> open) {
    Label why = new Label(note.text());
    why.getStyleClass().addAll("hn-small", "hn-muted");
    why.setWrapText(true);
    getChildren().addAll(name(note.name(), () -> open.accept(note.person())), why);
  }

  /// A name that opens something.
  static Button name(String name, Runnable open) {
    Button button = Buttons.link(name, open);
    button.getStyleClass().add("hn-name");
    button.setMinWidth(0);
    return button;
  }
}
