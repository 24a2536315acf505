package vn.hoanhap.ui.help;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.KeyHint;
import vn.hoanhap.ui.control.Panel;

/// What F1 shows: a few sentences on the page, then the keys that work everywhere. The text of a
/// topic is `help.TOPIC`; its lines are paragraphs, and those that begin with `- ` are steps.
public final class HelpPanel {

  private static final List<String> KEYS =
      List.of(
          "F1",
          "Ctrl+K",
          "Ctrl+N",
          "Ctrl+Enter",
          "Ctrl+P",
          "Ctrl+L",
          "Ctrl+Z",
          "Alt+1, 2…",
          "Esc",
          "F6",
          "Tab");

  private final Panel panel;

  public HelpPanel(Messages messages, String topic) {
    panel = new Panel(messages.text("help." + topic + ".title"), messages.text("shell.close"));
    VBox text = new VBox(8);
    messages.text("help." + topic).lines().forEach(line -> text.getChildren().add(line(line)));
    Label keysTitle = new Label(messages.text("help.keys"));
    keysTitle.getStyleClass().add("hn-form-section");
    panel.body(text, keysTitle, keys(messages));
  }

  public Panel panel() {
    return panel;
  }

  private static Node line(String line) {
    boolean step = line.startsWith("- ");
    Label words = new Label(step ? line.substring(2) : line);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    if (!step) {
      return words;
    }
    Label dot = new Label("•");
    dot.getStyleClass().add("hn-accent");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(8, dot, words);
  }

  private static Node keys(Messages messages) {
    GridPane table = new GridPane();
    table.setHgap(16);
    table.setVgap(8);
    ColumnConstraints left = new ColumnConstraints();
    left.setMinWidth(Region.USE_PREF_SIZE);
    table.getColumnConstraints().addAll(left, new ColumnConstraints());
    for (int row = 0; row < KEYS.size(); row++) {
      KeyHint key = new KeyHint(KEYS.get(row));
      Label does = new Label(messages.text("help.key." + (row + 1)));
      does.setWrapText(true);
      GridPane.setValignment(key, VPos.TOP);
      table.addRow(row, key, does);
    }
    return table;
  }
}
