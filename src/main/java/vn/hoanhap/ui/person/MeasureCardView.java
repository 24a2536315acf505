package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Chip;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.NeededFacts;
import vn.hoanhap.ui.control.TermBar;
import vn.hoanhap.ui.person.MeasureCard.Say;
import vn.hoanhap.ui.words.TimeText;

/// A measure: its paper, the bar from start to end, the clock's sentence, and what can be done.
final class MeasureCardView extends VBox {

  /// What the buttons of a card do.
  interface Actions {
    void why(MeasureCard card);

    /// The menu's entries, empty for those who may not change anything.
    java.util.List<MenuItem> menu(MeasureCard card);

    /// The form where a missing fact is typed; empty when there is none for this user.
    Optional<Runnable> wayTo(MeasureCard card, String fact);
  }

  private final MeasureCard card;
  private final Messages messages;
  private final TimeText time;

  MeasureCardView(MeasureCard card, LocalDate today, Messages messages, Actions actions) {
    this.card = card;
    this.messages = messages;
    this.time = new TimeText(messages);
    getStyleClass().addAll("hn-card", "hn-measure");
    setId("measure-" + card.measure().id().value());
    getChildren().add(head(actions));
    card.details().forEach(detail -> getChildren().add(quiet(detail)));
    if (card.open() && card.start() != null && card.end() != null) {
      getChildren().addAll(bar(today), ends());
    }
    if (!card.sentence().isEmpty()) {
      getChildren().add(sentence());
    }
    card.warnings().forEach(warning -> getChildren().add(note(warning)));
    if (!card.missing().isEmpty()) {
      getChildren().add(note(needed(actions)));
    }
  }

  private Node needed(Actions actions) {
    return new NeededFacts(messages, card.missing(), fact -> actions.wayTo(card, fact)).inLine();
  }

  private HBox head(Actions actions) {
    Label title = new Label(card.title());
    title.getStyleClass().add("hn-card-title");
    title.setMinWidth(USE_PREF_SIZE);
    Chip status =
        new Chip(card.status(), card.ended() ? Chip.Tone.SOON : Chip.Tone.NEUTRAL)
            .explained(card.fullName() + " – " + card.status());
    status.setMinWidth(USE_PREF_SIZE);
    Label paper = new Label(card.paper());
    paper.getStyleClass().add("hn-muted");
    paper.setWrapText(true);
    paper.setMinHeight(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, title, status);
    if (card.measure().sealed()) {
      Chip sealed = new Chip(messages.text("person.sealed")).icon(Feather.LOCK);
      sealed.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(sealed);
    }
    head.getChildren().addAll(paper, gap);
    if (!card.reasons().isEmpty()) {
      Button why = Buttons.link(messages.text("person.why"), () -> actions.why(card));
      why.getStyleClass().add("hn-why");
      head.getChildren().add(why);
    }
    var items = actions.menu(card);
    if (!items.isEmpty()) {
      head.getChildren().add(menu(items));
    }
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private MenuButton menu(java.util.List<MenuItem> items) {
    MenuButton menu = new MenuButton("", new Icon(Feather.MORE_HORIZONTAL));
    menu.setId("measure-menu-" + card.measure().id().value());
    menu.getStyleClass().add("hn-icon-menu");
    menu.setAccessibleText(messages.text("person.measure.menu", card.title()));
    menu.getItems().setAll(items);
    return menu;
  }

  private TermBar bar(LocalDate today) {
    TermBar.Mark[] marks =
        card.marks().stream()
            .map(mark -> new TermBar.Mark(mark.day(), mark.label()))
            .toArray(TermBar.Mark[]::new);
    return TermBar.thick().show(card.start(), card.end(), today, marks);
  }

  private StackPane ends() {
    Label left = new Label(card.left());
    left.getStyleClass().add(card.ended() ? "hn-soon" : "hn-strong");
    BorderPane ends = new BorderPane();
    ends.setLeft(new Label(time.day(card.start())));
    ends.setRight(new Label(time.day(card.end())));
    return new StackPane(ends, left);
  }

  private TextFlow sentence() {
    TextFlow flow = new TextFlow();
    flow.setLineSpacing(3);
    boolean first = true;
    for (Say say : card.sentence()) {
      if (!first) {
        flow.getChildren().add(quietText(isApart(say.tone()) ? " · " : " "));
      }
      first = false;
      switch (say.tone()) {
        case PLAIN -> flow.getChildren().add(new Text(say.text()));
        case STRONG, ALERT -> flow.getChildren().add(styled(say.text(), "hn-strong"));
        case CHANCE -> flow.getChildren().add(new Chip(say.text(), Chip.Tone.ACCENT));
        case QUIET -> flow.getChildren().add(quietText(say.text()));
      }
    }
    return flow;
  }

  // A part of its own begins after a dot in the middle of the line.
  private static boolean isApart(MeasureCard.Tone tone) {
    return tone == MeasureCard.Tone.QUIET || tone == MeasureCard.Tone.ALERT;
  }

  private static Text quietText(String text) {
    return styled(text, "hn-muted");
  }

  private static Text styled(String text, String style) {
    Text words = new Text(text);
    words.getStyleClass().add(style);
    return words;
  }

  private Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("hn-small", "hn-muted");
    label.setWrapText(true);
    return label;
  }

  private static HBox note(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    return note(words);
  }

  private static HBox note(Node words) {
    HBox.setHgrow(words, Priority.ALWAYS);
    Icon icon = new Icon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("hn-soon");
    HBox note = new HBox(icon, words);
    note.getStyleClass().add("hn-note");
    note.setAlignment(Pos.CENTER_LEFT);
    return note;
  }
}
