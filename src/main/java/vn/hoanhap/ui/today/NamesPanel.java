package vn.hoanhap.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Panel;

/// All the people of a box of the day, of which the page names the first few.
final class NamesPanel {

  private final Panel panel;

  NamesPanel(String title, List<TodayViewModel.Note> notes, TodayPanels panels, Messages messages) {
    panel = new Panel(title, messages.text("shell.close"));
    panel.body(notes.stream().map(note -> line(note, panels)).toArray(Node[]::new));
  }

  Panel panel() {
    return panel;
  }

  private static Node line(TodayViewModel.Note note, TodayPanels panels) {
    Label why = new Label(note.text());
    why.setWrapText(true);
    why.getStyleClass().addAll("hn-small", "hn-muted");
    return new VBox(Buttons.link(note.name(), () -> panels.open(note.person())), why);
  }
}
