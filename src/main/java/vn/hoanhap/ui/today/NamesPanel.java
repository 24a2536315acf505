package vn.hoanhap.ui.today;

import java.util.List;
import javafx.scene.Node;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Panel;

/// All the people of a box of the day, of which the page names the first few.
final class NamesPanel {

  private final Panel panel;

  NamesPanel(String title, List<TodayViewModel.Note> notes, TodayPanels panels, Messages messages) {
    panel = new Panel(title, messages.text("shell.close"));
    panel.body(notes.stream().map(note -> new NoteLine(note, panels::open)).toArray(Node[]::new));
  }

  Panel panel() {
    return panel;
  }
}
