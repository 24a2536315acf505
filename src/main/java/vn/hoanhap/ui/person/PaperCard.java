package vn.hoanhap.ui.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;

/// The papers beside the log: the few that are missing with their day, then those that are there,
/// and in one line how many nothing has brought yet. The whole checklist is a leaf.
final class PaperCard {

  private static final int LONGEST = 8;

  private final PersonViewModel model;
  private final FileLeaves leaves;
  private final Messages messages;
  private final Runnable all;
  private final VBox lines = new VBox(6);

  /// `all` opens the whole checklist.
  PaperCard(PersonViewModel model, FileLeaves leaves, Messages messages, Runnable all) {
    this.model = model;
    this.leaves = leaves;
    this.messages = messages;
    this.all = all;
    model.shown().papers().addListener((ListChangeListener<PaperLine>) change -> fill());
    fill();
  }

  Node node() {
    return Card.titled(messages.text("person.papers"), "", lines);
  }

  /// What the card shows of a checklist, in its order.
  static List<PaperLine> shortList(List<PaperLine> papers) {
    return papers.stream()
        .filter(line -> line.isMissing() || line.isPresent())
        .sorted(
            Comparator.comparing((PaperLine line) -> !line.late())
                .thenComparing(line -> !line.isMissing()))
        .limit(LONGEST)
        .toList();
  }

  private void fill() {
    List<PaperLine> papers = model.shown().papers();
    List<Node> nodes = new ArrayList<>(shortList(papers).stream().map(this::line).toList());
    if (papers.isEmpty()) {
      nodes.add(wrapped(messages.text("person.papers.none"), "hn-muted"));
    }
    long awaited = papers.stream().filter(PaperLine::isAwaited).count();
    if (awaited > 0) {
      nodes.add(wrapped(messages.text("person.papers.awaited", awaited), "hn-muted"));
    }
    long absent = papers.stream().filter(PaperLine::isAbsent).count();
    if (absent > 0) {
      nodes.add(wrapped(messages.text("person.papers.absent", absent), "hn-muted"));
    }
    if (nodes.size() < papers.size() || papers.size() > LONGEST) {
      nodes.add(Buttons.link(messages.text("person.papers.all"), all));
    }
    lines.getChildren().setAll(nodes);
  }

  private Node line(PaperLine line) {
    VBox words = new VBox(wrapped(line.name(), "hn-body"));
    if (line.isMissing()) {
      Label due = wrapped(line.words(), "hn-small");
      due.getStyleClass().add(line.late() ? "hn-late-quiet" : "hn-muted");
      words.getChildren().add(due);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(8, leaves.sign(line), words);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
