package vn.hoanhap.ui.person;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Panel;

/// "Vì sao?": the steps that lead to the end of a measure, then what would move it, each with its
/// article and how sure the source is.
final class WhyPanel {

  private final Messages messages;
  private final Panel panel;

  /// `print` previews the same on paper.
  WhyPanel(Messages messages, MeasureCard card, Runnable print) {
    this.messages = messages;
    VBox steps = new VBox(12);
    add(steps, messages.text("person.why.steps"), card.reasons());
    add(steps, messages.text("person.why.moves"), card.moves());
    Button paper = Buttons.primary(messages.text("person.why.paper"), print);
    paper.setId("why-paper");
    panel =
        new Panel(
                messages.text("person.why.title", card.title()),
                messages.text("person.close-panel"))
            .body(steps)
            .foot(paper);
  }

  Panel panel() {
    return panel;
  }

  private void add(VBox steps, String title, List<ReasonText.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Label heading = new Label(title);
    heading.getStyleClass().add("hn-form-section");
    steps.getChildren().add(heading);
    lines.forEach(line -> steps.getChildren().add(reason(messages, line)));
  }

  /// One step: its sentence, and under it the article and how sure the source is.
  static Node reason(Messages messages, ReasonText.Line line) {
    String source =
        line.article().isEmpty()
            ? line.confidence()
            : messages.text("person.why.source", line.article(), line.confidence());
    return new VBox(2, wrapped(line.sentence(), "hn-body"), wrapped(source, "hn-muted"));
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
