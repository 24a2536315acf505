package vn.hoanhap.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Panel;

/// The people behind a duty that the day tells as one line: each with the button that settles it,
/// and for a roll-call one entry for all who came together.
final class SharedPanel {

  private final Panel panel;
  private final TodayPanels panels;
  private final boolean isMixed;

  /// `code` is the duty that all of them share.
  SharedPanel(String code, List<DutyRow> rows, TodayPanels panels, Messages messages) {
    this.panels = panels;
    this.isMixed = rows.stream().anyMatch(row -> !row.line().code().equals(code));
    this.panel = new Panel(messages.text("duty." + code), messages.text("shell.close"));
    List<Node> lines = new ArrayList<>();
    Optional<ActivityType> entry = DutyForms.entry(code);
    boolean mayAct = rows.stream().allMatch(panels::mayAct);
    boolean together = entry.equals(Optional.of(ActivityType.DD)) && rows.size() > 1 && mayAct;
    if (rows.isEmpty()) {
      lines.add(note(messages.text("today.shared.none")));
    } else if (mayAct) {
      lines.add(note(messages.text(together ? "today.shared.both" : "today.shared.note")));
    }
    rows.forEach(row -> lines.add(line(row)));
    panel.body(lines.toArray(Node[]::new));
    if (together) {
      panel.foot(
          Buttons.primary(
              messages.text("today.shared.together", rows.size()),
              () -> panels.logTogether(rows, entry.get())));
    }
  }

  Panel panel() {
    return panel;
  }

  private Node line(DutyRow row) {
    VBox words =
        new VBox(
            NoteLine.name(row.line().personName(), () -> panels.open(row.line().person())),
            note(isMixed ? row.what() + " · " + row.officer() : row.officer()));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, words);
    if (panels.mayAct(row)) {
      line.getChildren().add(act(row));
    }
    line.getStyleClass().add("hn-named-line");
    return line;
  }

  private Node act(DutyRow row) {
    var act = Buttons.small(row.verb(), () -> panels.act(row));
    act.setAccessibleText(row.verb() + ", " + row.line().personName());
    return act;
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.getStyleClass().addAll("hn-small", "hn-muted");
    return note;
  }
}
