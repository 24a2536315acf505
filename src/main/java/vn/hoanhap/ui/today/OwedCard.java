package vn.hoanhap.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.usecase.today.ShowToday;

/// What the office owes over one person, on the person's page: the lines of the day's page with the
/// same buttons. The first few stand there, the rest is one click away; a person over whom nothing
/// is owed has no card.
public final class OwedCard {

  private static final int SHOWN = 4;

  private final ObservableList<ShowToday.Line> lines;
  private final Supplier<LocalDate> today;
  private final Messages messages;
  private final TodayWords words;
  private final DutySettler settler;
  private final boolean writes;
  private final Card card = Card.bare();
  private boolean all;

  /// `lines` may change while the card stands; `writes` gives the lines their buttons.
  public OwedCard(
      ObservableList<ShowToday.Line> lines,
      Supplier<LocalDate> today,
      Messages messages,
      DutyForms.Opening forms,
      boolean writes) {
    this.lines = lines;
    this.today = today;
    this.messages = messages;
    this.words = new TodayWords(messages);
    this.settler = new DutySettler(forms, person -> {});
    this.writes = writes;
    card.setId("person-owed");
    lines.addListener((ListChangeListener<ShowToday.Line>) change -> show());
    show();
  }

  public Node node() {
    return card;
  }

  private void show() {
    card.setVisible(!lines.isEmpty());
    card.setManaged(!lines.isEmpty());
    Label title = new Label(messages.text("today.owed.title"));
    title.getStyleClass().add("hn-card-title");
    Label count = new Label(messages.text("today.count", lines.size()));
    count.getStyleClass().add("hn-muted");
    HBox head = new HBox(6, title, count);
    head.getStyleClass().add("hn-duty-group");
    card.getChildren().setAll(head);
    shown().forEach(line -> card.getChildren().add(line(line)));
    if (shown().size() < lines.size()) {
      card.getChildren().add(rest(lines.size() - shown().size()));
    }
    card.getChildren().getLast().getStyleClass().add("hn-last");
  }

  private List<ShowToday.Line> shown() {
    return all ? lines : lines.subList(0, Math.min(SHOWN, lines.size()));
  }

  private Node line(ShowToday.Line line) {
    DutyRow row = words.ofPerson(line, today.get());
    boolean button = writes && DutySettler.hasForm(line);
    return DutyLine.ofPerson(row, button ? () -> settler.settle(line) : null);
  }

  private Node rest(int more) {
    Label left = new Label(messages.text("today.more", more));
    left.getStyleClass().add("hn-muted");
    Button show =
        Buttons.link(
            messages.text("today.more.show"),
            () -> {
              all = true;
              show();
            });
    show.setAccessibleText(messages.text("today.more.show") + ", " + left.getText());
    HBox line = new HBox(10, left, show);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("hn-duty-more");
    return line;
  }
}
