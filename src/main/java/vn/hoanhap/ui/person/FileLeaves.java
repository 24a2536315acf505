package vn.hoanhap.ui.person;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.EmptyState;
import vn.hoanhap.ui.control.Icon;

/// The leaves under the measures: what was done, the papers, who changed what, particulars. Each is
/// a list of lines that follows its model.
final class FileLeaves {

  private final PersonViewModel model;
  private final Messages messages;

  FileLeaves(PersonViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// What the menu of an entry leads to.
  record EntryWays(
      Consumer<ActivityLine> correct, Consumer<ActivityLine> strike, Consumer<ActivityLine> done) {}

  /// What was done, newest first; a next step can be marked as done, an entry corrected.
  Node activities(Runnable log, EntryWays ways) {
    Button more = Buttons.link(messages.text("person.activities.more"), model::moreActivities);
    more.setId("person-more-activities");
    Button first = Buttons.plain(messages.text("activity.log"), log);
    model
        .shown()
        .standingProperty()
        .subscribe(standing -> shown(first, model.mayWrite() && !standing.isOver()));
    EmptyState empty =
        new EmptyState(
            Feather.EDIT_3,
            messages.text("person.activities.none"),
            messages.text("person.activities.none.text"),
            first);
    VBox lines = follow(model.shown().activities(), line -> activity(line, ways), empty);
    lines.setId("person-activities");
    model
        .shown()
        .activities()
        .addListener(
            (ListChangeListener<ActivityLine>)
                change -> shown(more, model.shown().hasMoreActivities()));
    shown(more, model.shown().hasMoreActivities());
    VBox leaf = new VBox(lines, more);
    leaf.getStyleClass().add("hn-leaf");
    return leaf;
  }

  private Node activity(ActivityLine line, EntryWays ways) {
    VBox words = new VBox(2, strong(line.title()));
    if (!line.text().isEmpty()) {
      words.getChildren().add(wrapped(line.text(), "hn-muted"));
    }
    if (!line.step().isEmpty()) {
      words.getChildren().add(step(line, ways));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Label officer = wrapped(line.officer(), "hn-muted");
    officer.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = row(date(line.date()), words, officer);
    if (model.mayCorrect(line)) {
      row.getChildren().add(menu(line, ways));
    }
    return row;
  }

  private MenuButton menu(ActivityLine line, EntryWays ways) {
    MenuItem correct = new MenuItem(messages.text("activity.edit"));
    correct.setId("entry-edit");
    correct.setOnAction(chosen -> ways.correct.accept(line));
    MenuItem strike = new MenuItem(messages.text("activity.strike"));
    strike.setId("entry-strike");
    strike.setOnAction(chosen -> ways.strike.accept(line));
    MenuButton menu = new MenuButton("", new Icon(Feather.MORE_HORIZONTAL), correct, strike);
    menu.setId("entry-menu-" + line.id().value());
    menu.getStyleClass().add("hn-icon-menu");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setAccessibleText(messages.text("activity.menu", line.date(), line.title()));
    return menu;
  }

  private Node step(ActivityLine line, EntryWays ways) {
    Label step =
        wrapped(
            line.step(), line.stepLate() ? "hn-late" : line.stepOpen() ? "hn-soon" : "hn-muted");
    HBox.setHgrow(step, Priority.ALWAYS);
    HBox box = new HBox(8, step);
    box.setAlignment(Pos.CENTER_LEFT);
    if (line.stepOpen() && model.mayWrite()) {
      box.getChildren()
          .add(Buttons.small(messages.text("person.step.do"), () -> ways.done.accept(line)));
    }
    return box;
  }

  /// The checklist; a line opens its form.
  Node papers(Consumer<PaperLine> open) {
    return follow(
        model.shown().papers(),
        line -> paper(line, open),
        new EmptyState(
            Feather.FILE_TEXT,
            messages.text("person.papers.none"),
            messages.text("person.papers.none.text")));
  }

  private Node paper(PaperLine line, Consumer<PaperLine> open) {
    VBox words = new VBox(2, strong(line.name()), wrapped(line.words(), tone(line)));
    HBox.setHgrow(words, Priority.ALWAYS);
    Label measure = wrapped(line.measure(), "hn-muted");
    measure.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = row(sign(line), words, measure);
    if (model.mayWrite()) {
      Button edit = Buttons.small(messages.text(paperVerb(line)), () -> open.accept(line));
      edit.setId("paper-" + line.item().code());
      row.getChildren().add(edit);
    }
    return row;
  }

  private static String paperVerb(PaperLine line) {
    return line.item().state() == DossierItem.State.MISSING
        ? "person.paper.record"
        : "person.paper.edit";
  }

  /// The mark of a paper's state, so that colour is not needed to tell: nothing that looks like a
  /// box to tick. The words beside it say the same.
  Node sign(PaperLine line) {
    Icon icon = new Icon(mark(line));
    icon.setAccessibleText(
        line.item().state() == DossierItem.State.MISSING
            ? line.words()
            : messages.text("dossier." + line.item().state().code()));
    if (line.isPresent()) {
      icon.getStyleClass().add("hn-accent");
    } else if (line.isMissing()) {
      icon.getStyleClass().add(line.late() ? "hn-late" : "hn-soon");
    }
    return icon;
  }

  private static Feather mark(PaperLine line) {
    if (line.isMissing()) {
      return Feather.ALERT_CIRCLE;
    }
    return switch (line.item().state()) {
      case PRESENT -> Feather.CHECK;
      case MISSING -> line.isAwaited() ? Feather.CLOCK : Feather.MINUS;
      case NOT_APPLICABLE -> Feather.SLASH;
    };
  }

  private static String tone(PaperLine line) {
    if (line.late()) {
      return "hn-late";
    }
    return line.isMissing() ? "hn-soon" : "hn-muted";
  }

  /// Who did what; read when it is looked at.
  Node history() {
    model.loadHistory();
    CheckBox looks = new CheckBox(messages.text("person.history.looks"));
    looks.setId("history-looks");
    looks.selectedProperty().bindBidirectional(model.looksProperty());
    VBox leaf =
        new VBox(
            row(looks),
            follow(
                model.history(),
                this::historyLine,
                new Label(messages.text("person.history.loading"))));
    leaf.getStyleClass().add("hn-leaf");
    return leaf;
  }

  private Node historyLine(HistoryLine line) {
    VBox words = new VBox(2, strong(line.what()));
    line.changes().forEach(change -> words.getChildren().add(wrapped(change, "hn-muted")));
    HBox.setHgrow(words, Priority.ALWAYS);
    Label when = date(line.when());
    when.getStyleClass().add("hn-moment");
    Label who = wrapped(line.who(), "hn-muted");
    who.setMinWidth(Region.USE_PREF_SIZE);
    return row(when, words, who);
  }

  /// Contacts and particulars.
  Node facts() {
    return follow(
        model.shown().facts(),
        fact -> {
          Label name = wrapped(fact.name(), "hn-muted");
          name.setMinWidth(180);
          name.setPrefWidth(180);
          Label value = wrapped(fact.value(), "hn-body");
          HBox.setHgrow(value, Priority.ALWAYS);
          return row(name, value);
        },
        new Label(""));
  }

  /// A box of lines that follows a list; `empty` stands there when it has none.
  static <T> VBox follow(ObservableList<T> list, Function<T, Node> line, Node empty) {
    VBox box = new VBox();
    Runnable fill =
        () -> {
          if (list.isEmpty()) {
            box.getChildren().setAll(empty);
          } else {
            box.getChildren().setAll(list.stream().map(line).toList());
          }
        };
    list.addListener((ListChangeListener<T>) change -> fill.run());
    fill.run();
    return box;
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(12, parts);
    row.getStyleClass().add("hn-row");
    return row;
  }

  private static Label date(String text) {
    Label date = new Label(text);
    date.getStyleClass().addAll("hn-muted", "hn-date");
    date.setMinWidth(Region.USE_PREF_SIZE);
    return date;
  }

  private static Label strong(String text) {
    return wrapped(text, "hn-name");
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }
}
