package vn.hoanhap.ui.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.LedgerWords;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.safety.ReadLedger;

/// The ledger in words, narrowed by when, who and what.
public final class LedgerViewModel {

  /// The most lines shown; more are found by narrowing.
  static final int MOST = 500;

  /// A line in words.
  public record Row(String at, String who, String action, String subject, String detail) {}

  private final Messages messages;
  private final Clock clock;
  private final ReadLedger ledger;
  private final Actor chief;
  private final TimeText time;
  private final Latest reading;
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final StringProperty who = new SimpleStringProperty("");
  private final ObjectProperty<LedgerAction> action = new SimpleObjectProperty<>();
  private final ObservableList<LedgerAction> actions =
      FXCollections.observableArrayList((LedgerAction) null);
  private final ObservableList<String> people = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

  public LedgerViewModel(
      Messages messages, Clock clock, Tasks tasks, ReadLedger ledger, Actor chief) {
    this.messages = messages;
    this.clock = clock;
    this.ledger = ledger;
    this.chief = chief;
    this.time = new TimeText(messages);
    this.reading = tasks.latest();
    actions.addAll(LedgerAction.values());
    from.subscribe((was, is) -> load());
    to.subscribe((was, is) -> load());
    who.subscribe((was, is) -> load());
    action.subscribe((was, is) -> load());
  }

  /// The first day, as typed.
  public StringProperty fromProperty() {
    return from;
  }

  /// The last day, as typed.
  public StringProperty toProperty() {
    return to;
  }

  /// Whose acts; empty for everybody's.
  public StringProperty whoProperty() {
    return who;
  }

  /// Which acts; null for all.
  public ObjectProperty<LedgerAction> actionProperty() {
    return action;
  }

  /// The acts to choose from; null, the first, stands for all.
  public ObservableList<LedgerAction> actions() {
    return actions;
  }

  /// Whoever stands in the lines read so far.
  public ObservableList<String> people() {
    return people;
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  /// How many lines are shown, in a sentence.
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// The name of an act; of none, the words for all.
  public String name(LedgerAction act) {
    return act == null
        ? messages.text("admin.ledger.anything")
        : messages.text("ledger." + act.code());
  }

  /// Reads again.
  public void load() {
    ReadLedger.Filter filter =
        new ReadLedger.Filter(day(from.get()), day(to.get()), who.get(), action.get(), MOST);
    nothing.set(messages.text("admin.ledger.reading"));
    reading.run(() -> ledger.handle(chief, filter), this::show);
  }

  /// Why no line is shown: they are being read, or none fits.
  public ReadOnlyStringProperty nothingProperty() {
    return nothing.getReadOnlyProperty();
  }

  private void show(List<ReadLedger.Line> lines) {
    nothing.set(messages.text("admin.ledger.none"));
    rows.setAll(lines.stream().map(this::inWords).toList());
    lines.stream()
        .map(ReadLedger.Line::who)
        .distinct()
        .filter(name -> !people.contains(name))
        .forEach(people::add);
    count.set(
        lines.size() < MOST
            ? messages.text("admin.ledger.count", lines.size())
            : messages.text("admin.ledger.first", MOST));
  }

  private Row inWords(ReadLedger.Line line) {
    return new Row(
        time.moment(line.at(), clock.getZone()),
        who(line),
        name(line.action()),
        line.sealed() ? messages.text("admin.ledger.sealed", line.subject()) : line.subject(),
        detail(line));
  }

  // The program has no post: what it did by itself is nobody's in particular.
  private String who(ReadLedger.Line line) {
    return line.who().equals(Actor.PROGRAM.name())
        ? messages.text("admin.ledger.program")
        : messages.text("admin.ledger.who", line.who(), messages.text("role." + line.role()));
  }

  private String detail(ReadLedger.Line line) {
    if (line.changes().isEmpty()) {
      return new LedgerWords(messages).detail(line.action(), line.detail());
    }
    return line.changes().stream().map(this::changed).collect(Collectors.joining("; "));
  }

  private String changed(ReadLedger.Changed change) {
    return switch (change.field()) {
      case "role" ->
          messages.text(
              "ledger.detail.role",
              messages.text("role." + change.before()),
              messages.text("role." + change.after()));
      case "active" ->
          messages.text(
              Boolean.parseBoolean(change.after())
                  ? "ledger.detail.given-back"
                  : "ledger.detail.ended");
      case "title" ->
          messages.text("ledger.detail.title", filled(change.before()), filled(change.after()));
      default ->
          messages.text(
              "ledger.detail.setting",
              messages.text("ledger.detail.setting." + change.field()),
              filled(change.before()),
              filled(change.after()));
    };
  }

  private String filled(String value) {
    return value == null || value.isEmpty() ? messages.text("ledger.detail.empty") : value;
  }

  private LocalDate day(String typed) {
    TypedDate read = TypedDate.read(typed, TypedDate.Use.PAST, LocalDate.now(clock));
    return read.isUnderstood() ? read.day() : null;
  }
}
