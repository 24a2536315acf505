package vn.hoanhap.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.MissingFact;

/// Names what is still needed to answer for sure; each fact is a link to the field where it is
/// typed, or plain words where there is no way to one.
public final class NeededFacts {

  private final Messages messages;
  private final List<MissingFact> facts;
  private final Function<String, Optional<Runnable>> way;

  /// `way` knows for the code of a fact how to get to its field.
  public NeededFacts(
      Messages messages, List<MissingFact> facts, Function<String, Optional<Runnable>> way) {
    this.messages = messages;
    this.facts = facts;
    this.way = way;
  }

  /// In running text, where the line is long.
  public TextFlow inLine() {
    TextFlow flow = new TextFlow(new Text(messages.text("needed.title") + " "));
    flow.setLineSpacing(3);
    for (MissingFact fact : facts) {
      boolean last = fact == facts.getLast();
      Node words = link(fact).map(Node.class::cast).orElseGet(() -> new Text(fact.words()));
      flow.getChildren().addAll(words, new Text(last ? "." : "; "));
    }
    return flow;
  }

  /// One under the other, where the column is narrow.
  public VBox below() {
    VBox list = new VBox(4, quiet(messages.text("needed.title")));
    for (MissingFact fact : facts) {
      Node words =
          link(fact)
              .map(NeededFacts::wrapping)
              .map(Node.class::cast)
              .orElseGet(() -> quiet("• " + fact.words()));
      list.getChildren().add(words);
    }
    return list;
  }

  private Optional<Button> link(MissingFact fact) {
    return way.apply(fact.code()).map(to -> link(fact, to));
  }

  private Button link(MissingFact fact, Runnable to) {
    Button link = Buttons.link(fact.words(), to);
    link.setAccessibleText(messages.text("needed.type", fact.words()));
    link.getStyleClass().add("hn-needed");
    return link;
  }

  private static Button wrapping(Button link) {
    link.setWrapText(true);
    link.setMinWidth(0);
    link.setMinHeight(VBox.USE_PREF_SIZE);
    return link;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(VBox.USE_PREF_SIZE);
    label.getStyleClass().add("hn-muted");
    return label;
  }
}
