package vn.hoanhap.ui.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.NeededFacts;

/// What the law says of the form so far: the end first, then the steps with their articles.
final class PreviewCard extends VBox {

  private final Messages messages;
  private final String nothing;
  private final VBox content = new VBox(10);
  private Function<String, Optional<Runnable>> way = fact -> Optional.empty();

  PreviewCard(Messages messages) {
    this(messages, messages.text("measure.preview.nothing"));
  }

  /// `nothing` says what to type so that the law can answer.
  PreviewCard(Messages messages, String nothing) {
    this.messages = messages;
    this.nothing = nothing;
    getStyleClass().addAll("hn-card", "hn-law");
    setId("measure-preview");
    Label title = new Label(messages.text("measure.preview.title"));
    title.getStyleClass().add("hn-card-title");
    getChildren().addAll(title, content);
    show(TermPreview.NOTHING);
  }

  /// Lets each fact that is still needed lead to its field; `to` knows the way, where there is one.
  PreviewCard leading(Function<String, Optional<Runnable>> to) {
    way = to;
    return this;
  }

  void show(TermPreview preview) {
    content.getChildren().clear();
    preview.refusals().forEach(text -> content.getChildren().add(note(text, true)));
    if (!preview.end().isEmpty()) {
      add(preview.end(), "hn-emphasis");
    }
    if (!preview.agreement().isEmpty()) {
      add(preview.agreement(), "hn-accent");
    }
    preview.warnings().forEach(text -> content.getChildren().add(note(text, false)));
    if (!preview.missing().isEmpty()) {
      content.getChildren().add(new NeededFacts(messages, preview.missing(), way).below());
    }
    steps(messages.text("measure.preview.steps"), preview.steps());
    steps(messages.text("measure.preview.moves"), preview.moves());
    if (content.getChildren().isEmpty()) {
      add(nothing, "hn-muted");
    }
  }

  private void steps(String title, List<ReasonText.Line> lines) {
    if (!lines.isEmpty()) {
      Label heading = new Label(title);
      heading.getStyleClass().addAll("hn-small", "hn-strong");
      content.getChildren().add(heading);
    }
    lines.forEach(this::step);
  }

  private void step(ReasonText.Line line) {
    add(line.sentence(), "hn-body");
    if (!line.article().isEmpty()) {
      Label source = wrapped(line.article() + " · " + line.confidence(), "hn-small");
      source.getStyleClass().addAll("hn-muted", "hn-source");
      content.getChildren().add(source);
    }
  }

  private void add(String text, String style) {
    content.getChildren().add(wrapped(text, style));
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Node note(String text, boolean refused) {
    Icon icon = new Icon(refused ? Feather.SLASH : Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("hn-soon");
    Label words = wrapped(text, "hn-body");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox note = new HBox(icon, words);
    note.getStyleClass().add("hn-note");
    return note;
  }
}
