package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.activity.DoNextStep;
import vn.hoanhap.usecase.activity.EditActivity;
import vn.hoanhap.usecase.activity.ListActivities;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.person.OpenPerson;
import vn.hoanhap.usecase.person.OpenPerson.PersonFile;
import vn.hoanhap.usecase.person.ShowHistory;
import vn.hoanhap.usecase.person.UndoLast;
import vn.hoanhap.usecase.session.ManageUsers;

/// One person's page. Opening is logged, so the file is read once and again only after a change; a
/// closed or sealed file waits for a purpose and a reason, also one that a change has just closed
/// or sealed.
public final class PersonViewModel {

  /// How far the page is.
  public enum State {
    LOADING,
    NEEDS_REASON,
    OPEN,
    REFUSED
  }

  /// The use cases behind the page.
  public record UseCases(
      OpenPerson open,
      ListActivities activities,
      ShowHistory history,
      UndoLast undo,
      SetDossierItem dossier,
      DoNextStep steps,
      ManageUsers users) {}

  private static final int PAGE = 50;
  private static final int HISTORY = 200;

  private final UseCases use;
  private final Actor actor;
  private final Tasks tasks;
  private final Clock clock;
  private final Messages messages;
  private final PersonId id;
  private final ShownFile shown;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
  private final ObservableList<HistoryLine> history = FXCollections.observableArrayList();
  private Purpose purpose = Purpose.CARE;
  private String reason = "";
  private PersonFile file;
  private boolean stale = true;
  private boolean reasonWanted;
  private final BooleanProperty looks = new SimpleBooleanProperty();
  private boolean historyWanted;
  private Runnable waiting = () -> {};

  public PersonViewModel(
      UseCases use,
      Actor actor,
      Tasks tasks,
      Clock clock,
      Messages messages,
      Communes communes,
      PersonId id) {
    this.use = use;
    this.actor = actor;
    this.tasks = tasks;
    this.clock = clock;
    this.messages = messages;
    this.id = id;
    this.shown = new ShownFile(messages, communes);
    looks.addListener((property, before, now) -> loadHistory());
  }

  public PersonId id() {
    return id;
  }

  /// The file in words.
  public ShownFile shown() {
    return shown;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Why the page cannot be shown, or null.
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// The citizen number as it is shown now: hidden until it is asked for.
  public ReadOnlyStringProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /// The change that can be taken back, in words; empty when there is none.
  public ReadOnlyStringProperty undoProperty() {
    return undo.getReadOnlyProperty();
  }

  public ObservableList<HistoryLine> history() {
    return history;
  }

  /// The file as it was read; null before.
  public PersonFile file() {
    return file;
  }

  /// Whether this user may add and change records, and the file is not masked.
  public boolean mayWrite() {
    return actor.role().writes() && (file == null || !file.masked());
  }

  /// Whether this user may correct that entry of the log.
  public boolean mayCorrect(ActivityLine line) {
    return mayWrite() && EditActivity.isAllowed(actor, line.entry());
  }

  /// Why the file was opened, in words; empty for an ordinary file.
  public String reason() {
    return reason;
  }

  /// Asks for the reason even when part of the file opens without one: the page was called for a
  /// sealed measure.
  public void wantReason() {
    reasonWanted = true;
  }

  /// The page is on the screen: reads the file unless what is shown is still true.
  public void show() {
    if (!stale) {
      return;
    }
    stale = false;
    if (!reason.isEmpty()) {
      read();
      return;
    }
    tasks
        .run(() -> reasonWanted || use.open().needsReason(actor, id))
        .onDone(
            needed -> {
              if (needed) {
                state.set(State.NEEDS_REASON);
              } else {
                read();
              }
            })
        .onFault(this::refuse)
        .start();
  }

  /// Something of this person changed elsewhere: the next look reads again.
  public void markStale() {
    stale = true;
  }

  /// Does something as soon as the file is open: at once, or when the reason was given.
  public void whenOpen(Runnable action) {
    if (state.get() == State.OPEN) {
      action.run();
    } else {
      waiting = action;
    }
  }

  /// Reads again at once.
  public void reload() {
    stale = true;
    show();
  }

  /// Reads again if the page is on the screen; else the next look does.
  public void reloadIfShown() {
    if (!stale) {
      reload();
    }
  }

  /// Opens a closed or sealed file.
  public void openFor(StatedReason given) {
    give(given);
    read();
  }

  /// Somebody said already, for the list that led here, why closed or sealed files are opened: the
  /// page does not ask again.
  public void give(StatedReason given) {
    purpose = given.purpose();
    reason = given.words();
  }

  private void read() {
    tasks
        .run(
            () -> {
              PersonFile opened = use.open().handle(actor, id, purpose, reason);
              Map<UserId, String> names = new HashMap<>();
              for (User user : use.users().list(actor)) {
                names.put(user.id(), user.name());
              }
              return Map.entry(opened, names);
            })
        .onDone(opened -> take(opened.getKey(), opened.getValue()))
        .onFault(this::refuse)
        .start();
  }

  private void refuse(Fault why) {
    fault.set(why);
    state.set(State.REFUSED);
  }

  private void take(PersonFile opened, Map<UserId, String> names) {
    file = opened;
    shown.take(opened, names, LocalDate.now(clock));
    number.set(shown.headProperty().get().number());
    state.set(State.OPEN);
    Runnable next = waiting;
    waiting = () -> {};
    next.run();
    tasks.run(() -> use.undo().what(actor, id)).onDone(this::showUndo).start();
    if (historyWanted) {
      loadHistory();
    }
  }

  private void showUndo(Optional<LedgerAction> action) {
    undo.set(
        action
            .map(last -> messages.text("person.undo", messages.text("ledger." + last.code())))
            .orElse(""));
  }

  /// Shows the next page of older activities.
  public void moreActivities() {
    int from = shown.activities().size();
    tasks
        .run(() -> use.activities().handle(actor, id, from, PAGE))
        .onDone(shown::takeOlder)
        .start();
  }

  /// Whether the history also tells who only looked; it is read anew when that changes.
  public BooleanProperty looksProperty() {
    return looks;
  }

  /// Reads who did what; only when somebody looks, and from then on after every change.
  public void loadHistory() {
    historyWanted = true;
    tasks
        .run(
            () ->
                looks.get()
                    ? use.history().handle(actor, id, HISTORY)
                    : use.history().withoutLooks(actor, id, HISTORY))
        .onDone(lines -> history.setAll(historyWords(lines)))
        .start();
  }

  private List<HistoryLine> historyWords(List<ShowHistory.Line> lines) {
    FileWords words = new FileWords(messages, LocalDate.now(clock));
    return lines.stream().map(line -> words.history(line, clock.getZone())).toList();
  }

  /// Shows the whole citizen number; logged.
  public void revealNumber() {
    tasks.run(() -> use.open().revealNumber(actor, id)).onDone(number::set).start();
  }

  /// A form shows the whole citizen number; logged.
  public void noteNumberShown() {
    tasks.run(() -> use.open().revealNumber(actor, id)).start();
  }

  /// Says whether a paper is in the file.
  public void setPaper(DossierItem item, Runnable done) {
    change(() -> use.dossier().handle(actor, item), done);
  }

  /// Marks what was agreed as done today.
  public void doStep(ActivityId activity, Runnable done) {
    change(() -> use.steps().handle(actor, activity, LocalDate.now(clock)), done);
  }

  /// Takes the last change back.
  public void undoLast(Runnable done) {
    change(() -> use.undo().handle(actor, id), done);
  }

  private void change(Runnable work, Runnable done) {
    tasks
        .run(
            () -> {
              work.run();
              return true;
            })
        .onDone(
            changed -> {
              reload();
              done.run();
            })
        .start();
  }
}
