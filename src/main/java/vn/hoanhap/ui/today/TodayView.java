package vn.hoanhap.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.ChoiceMenu;
import vn.hoanhap.ui.control.EmptyState;
import vn.hoanhap.ui.control.FlowLine;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.control.TermBar;
import vn.hoanhap.ui.control.TwoColumns;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;

/// Hôm nay: duties at the left by their deadline, what may be proposed and what ends soon at the
/// right, the month's bar on top.
public final class TodayView implements PageView {

  private final Messages messages;
  private final TodayViewModel model;
  private final PageHeader header = new PageHeader("", "");
  private final VBox body = new VBox(14);
  private final ScrollPane scroll = new ScrollPane(body);
  private final VBox root = new VBox(header, scroll);

  public TodayView(Messages messages, TodayViewModel model) {
    this.messages = messages;
    this.model = model;
    root.getStyleClass().add("hn-page");
    MenuButton whose = whose();
    Button log = Buttons.primary(messages.text("today.log"), model::logActivity);
    log.setId("today-log");
    Button print =
        Buttons.withKey(Buttons.plain(messages.text("today.print"), model::printWork), "Ctrl+P");
    print.setId("today-print");
    log.setVisible(model.mayWrite());
    log.setManaged(model.mayWrite());
    header.with(whose, print, log);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    model.contentProperty().subscribe(this::show);
  }

  private MenuButton whose() {
    ObservableList<UserId> ids = FXCollections.observableArrayList();
    Runnable fill = () -> ids.setAll(model.officers().stream().map(User::id).toList());
    model.officers().addListener((ListChangeListener<User>) change -> fill.run());
    fill.run();
    String all = messages.text("today.whole-post");
    ChoiceMenu<UserId> whose =
        new ChoiceMenu<>(ids, model::name, model.officerProperty()).none(null, all, all);
    whose.setId("today-whose");
    whose.setAccessibleText(messages.text("today.whose"));
    return whose;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Page section() {
    return Page.TODAY;
  }

  @Override
  public String helpTopic() {
    return "today";
  }

  @Override
  public Optional<Runnable> print() {
    return Optional.of(model::printWork);
  }

  @Override
  public void shown() {
    model.load();
  }

  private void show(TodayViewModel.Content content) {
    if (content == null) {
      showReading();
      return;
    }
    double above = scroll.getVvalue() * outOfSight();
    header.titleProperty().set(content.title());
    header.purposeProperty().set(content.purpose());
    body.getChildren().clear();
    content.month().ifPresent(month -> body.getChildren().add(monthBar(month)));
    if (!content.withoutMeasure().isEmpty()) {
      body.getChildren().add(withoutMeasure(content.withoutMeasure()));
    }
    body.getChildren().add(new TwoColumns(duties(content), boxes(content)));
    stay(above);
  }

  // A large register takes a moment at its first look: an empty page would say that nothing is
  // owed.
  private void showReading() {
    Label reading = new Label(messages.text("today.reading"));
    reading.setId("today-reading");
    reading.getStyleClass().add("hn-muted");
    body.getChildren().setAll(reading);
  }

  // The line one was at stays where it was when the page is read again or grows.
  private void stay(double above) {
    if (above > 0) {
      root.applyCss();
      root.layout();
      scroll.setVvalue(outOfSight() > 0 ? Math.min(1, above / outOfSight()) : 0);
    }
  }

  /// How much of the page is out of sight.
  private double outOfSight() {
    return Math.max(0, body.getHeight() - scroll.getViewportBounds().getHeight());
  }

  private Node monthBar(TodayViewModel.Month month) {
    Label name = new Label(month.name());
    name.getStyleClass().add("hn-strong");
    Label left = new Label(month.left());
    left.getStyleClass().add(month.late() ? "hn-late" : "hn-muted");
    left.setMinWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(Region.USE_PREF_SIZE);
    FlowLine words = new FlowLine(6);
    words.getChildren().addAll(name, left);
    month.parts().forEach(part -> words.getChildren().add(new HBox(6, quiet("·"), part(part))));
    TermBar bar = TermBar.thin().share(month.done());
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox line = new HBox(16, words, bar);
    line.setAlignment(Pos.CENTER_LEFT);
    if (model.offersMonth()) {
      line.getChildren().add(Buttons.small(messages.text("today.month.open"), model::openMonth));
    }
    Card card = new Card(line);
    card.getStyleClass().add("hn-slim");
    return card;
  }

  // Nobody stays in the register without a legal basis, so this stands before all that is owed.
  private Node withoutMeasure(String words) {
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button show =
        Buttons.small(messages.text("today.without-measure.show"), model::openWithoutMeasure);
    show.setId("today-without-measure");
    show.setMinWidth(Region.USE_PREF_SIZE);
    HBox note = new HBox(12, new Icon(Feather.ALERT_TRIANGLE, "hn-soon"), text, show);
    note.setAlignment(Pos.CENTER_LEFT);
    note.getStyleClass().add("hn-note");
    return note;
  }

  // What is left of a part opens its people; what is done is only said.
  private Node part(TodayViewModel.Part part) {
    if (!part.open()) {
      return quiet(part.text());
    }
    Button open = Buttons.link(part.text(), () -> model.openLeft(part));
    open.setId("month-" + part.code());
    open.setTooltip(new Tooltip(messages.text("today.month.left")));
    open.setAccessibleText(part.text() + ", " + messages.text("today.month.left"));
    return open;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("hn-muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Region duties(TodayViewModel.Content content) {
    Card card = Card.bare();
    card.setId("today-duties");
    if (content.isClear()) {
      card.getChildren().add(content.unused() ? beginning() : clear());
    }
    for (TodayViewModel.Group group : content.groups()) {
      card.getChildren().add(groupHead(group));
      group.rows().forEach(row -> card.getChildren().add(DutyLine.ofDay(row, model)));
      int more = group.total() - group.rows().size();
      if (more > 0) {
        card.getChildren().add(rest(group, more));
      }
    }
    card.getChildren().getLast().getStyleClass().add("hn-last");
    return card;
  }

  private Node clear() {
    return new EmptyState(
        Feather.CHECK_CIRCLE,
        messages.text("today.clear.title"),
        messages.text("today.clear.text"));
  }

  /// How to begin, in a register that holds nobody.
  private Node beginning() {
    List<Node> steps = new ArrayList<>();
    if (model.mayWrite()) {
      Button add = Buttons.primary(messages.text("today.begin.add"), model::addPerson);
      add.setId("today-add");
      steps.add(add);
    }
    if (model.offersImport()) {
      steps.add(Buttons.plain(messages.text("today.begin.import"), model::openImport));
    }
    return new EmptyState(
        Feather.USER_PLUS,
        messages.text("today.begin.title"),
        messages.text("today.begin.text"),
        steps.toArray(Node[]::new));
  }

  private Node rest(TodayViewModel.Group group, int more) {
    Label left = new Label(messages.text("today.more", more));
    left.getStyleClass().add("hn-muted");
    Button show = Buttons.link(messages.text("today.more.show"), () -> model.more(group));
    show.setAccessibleText(
        String.join(", ", messages.text("today.more.show"), group.name(), left.getText()));
    HBox line = new HBox(10, left, show);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("hn-duty-more");
    return line;
  }

  private Node groupHead(TodayViewModel.Group group) {
    Label name = new Label(group.name());
    name.getStyleClass().add("hn-strong");
    Label count = new Label(messages.text("today.count", group.total()));
    count.getStyleClass().add("hn-muted");
    HBox head = new HBox(6, name, count);
    head.getStyleClass().add("hn-duty-group");
    return head;
  }

  private VBox boxes(TodayViewModel.Content content) {
    VBox boxes = new VBox(12);
    boxes.getStyleClass().add("hn-today-boxes");
    if (content.mayAsk().total() > 0) {
      Card card =
          Card.titled(
              messages.text("today.may-ask"),
              messages.text("today.people", content.mayAsk().total()));
      content
          .mayAsk()
          .notes()
          .forEach(note -> card.getChildren().add(new NoteLine(note, model::open)));
      all(card, content.mayAsk(), messages.text("today.may-ask"), model::openMayAsk);
      boxes.getChildren().add(card);
    }
    if (content.endingSoon().total() > 0) {
      Card card =
          Card.titled(messages.text("today.ending-soon"), messages.text("today.ending-soon.days"));
      content.endingSoon().notes().forEach(note -> card.getChildren().add(flat(note)));
      all(card, content.endingSoon(), messages.text("today.ending-soon"), model::openEndingSoon);
      boxes.getChildren().add(card);
    }
    if (content.awaitingPapers() > 0) {
      Label text = new Label(messages.text("today.awaiting.text", content.awaitingPapers()));
      text.setWrapText(true);
      Button who = Buttons.link(messages.text("today.awaiting.show"), model::openAwaiting);
      who.setId("today-awaiting");
      boxes.getChildren().add(Card.titled(messages.text("today.awaiting"), "", text, who));
    }
    if (boxes.getChildren().isEmpty()) {
      Label quiet = new Label(messages.text("today.boxes.none"));
      quiet.setWrapText(true);
      quiet.getStyleClass().add("hn-muted");
      boxes.getChildren().add(new Card(new Icon(Feather.SUN), quiet));
    }
    return boxes;
  }

  // A box names the first few; the rest is one click away.
  private void all(Card card, TodayViewModel.Box box, String name, Runnable open) {
    if (box.total() > box.notes().size()) {
      Button all = Buttons.link(messages.text("today.box.all", box.total()), open);
      all.setAccessibleText(name + ", " + all.getText());
      card.getChildren().add(all);
    }
  }

  private Node flat(TodayViewModel.Note note) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label left = new Label(note.text());
    left.setMinWidth(Region.USE_PREF_SIZE);
    HBox line =
        new HBox(8, NoteLine.name(note.name(), () -> model.open(note.person())), space, left);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
