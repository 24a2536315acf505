package vn.hoanhap.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.Toast;
import vn.hoanhap.ui.control.ToastRoom;
import vn.hoanhap.ui.help.HelpPanel;
import vn.hoanhap.ui.words.TimeText;

/// The frame of the open register: it hosts pages and panels, and answers the keys that work
/// everywhere. What pages hold and what counts mean is none of its business.
public final class Shell implements Navigator {

  /// Below this width, at the text scale of 100 %, the rail folds to icons.
  private static final double FOLD = 1200;

  private final Messages messages;
  private final Seat seat;
  private final ShellViewModel model;
  private final Dialogs dialogs;
  private final Overlay overlay;
  private final Drafts drafts;
  private final Runnable onLock;
  private final StackPane place = new StackPane();
  private final History history = new History(place, this::forget);
  private final UnsavedPages unsaved;
  private final Toast toast;
  private final Undoing undoing;
  private final BorderPane root = new BorderPane();
  private Pages pages;
  private Rail rail;
  private TopLine top;
  private StatusLine status;
  private Draftable panelForm;
  private ShellKeys keys;

  /// `overlay` is the layer of the window where panels and questions stand.
  public Shell(
      Messages messages,
      Seat seat,
      ShellViewModel model,
      Dialogs dialogs,
      Overlay overlay,
      Drafts drafts,
      Runnable onLock) {
    this.messages = messages;
    this.seat = seat;
    this.model = model;
    this.dialogs = dialogs;
    this.overlay = overlay;
    this.drafts = drafts;
    this.onLock = onLock;
    this.toast = new Toast(messages.text("shell.close"));
    this.undoing = new Undoing(toast, dialogs, messages);
    this.unsaved = new UnsavedPages(history, dialogs, messages);
  }

  /// Builds the frame around the pages and opens the first of them.
  public Node host(Pages all) {
    pages = all;
    rail = new Rail(messages, all.sections(), this::open, this::help);
    top =
        new TopLine(
            messages,
            seat,
            new QuickSearch(messages, model, this, text -> show(pages.found(text)), root),
            all.personal(),
            this::lock);
    status = new StatusLine(messages, model);
    place.setMinSize(0, 0);
    // A page too wide for its place must lose its end, never slide over the rail.
    place.setAlignment(Pos.TOP_LEFT);
    BorderPane right = new BorderPane(new ToastRoom(place, toast), top, null, foot(), null);
    root.setLeft(seat.training() ? new javafx.scene.layout.HBox(rail, band()) : rail);
    root.setCenter(right);
    List<Page> sections = new ArrayList<>(all.sections());
    sections.sort(null);
    keys = new ShellKeys(this, sections);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
    root.addEventHandler(KeyEvent.KEY_PRESSED, keys::last);
    model.standingProperty().subscribe(standing -> rail.show(standing.badges()));
    model.refresh();
    open(sections.getFirst());
    return root;
  }

  /// Folds the rail when the window is narrow at the present text scale.
  public void fitTo(double width, int scalePercent) {
    boolean narrow = width * 100 / scalePercent < FOLD;
    rail.fold(narrow);
    top.narrow(narrow);
  }

  /// The forms with something typed and not saved, topmost first.
  public List<Draftable> unsaved() {
    List<Draftable> forms = new ArrayList<>();
    Optional.ofNullable(panelForm).filter(Draftable::hasUnsaved).ifPresent(forms::add);
    forms.addAll(unsaved.forms());
    return forms;
  }

  /// Keeps what has changed in the open forms since it was kept last, in the background; a power
  /// cut then loses no more than was typed since.
  public void keepDrafts() {
    List<Draftable> open = new ArrayList<>();
    Optional.ofNullable(panelForm).ifPresent(open::add);
    history.pages().forEach(page -> page.form().ifPresent(open::add));
    drafts.keepChanged(open, () -> hint(messages.text("shell.drafts.refused")));
  }

  /// The person whose page is open, or was open before the form that is.
  public Optional<PersonId> presentPerson() {
    return history.pages().stream()
        .map(PageView::people)
        .filter(people -> people.size() == 1)
        .map(List::getFirst)
        .findFirst();
  }

  /// The entry of the rail that is lit.
  public Page section() {
    return history.present().map(PageView::section).orElse(Page.TODAY);
  }

  /// Opens the place again where one was: the person's page, where that is among the people, or the
  /// page of the rail.
  public void reopen(Page page, Optional<PersonId> person) {
    if (page == Page.PEOPLE && person.isPresent()) {
      open(page);
      openPerson(person.get());
    } else if (offers(page)) {
      open(page);
    }
  }

  /// Takes every page off the screen, for the lock. What was typed is not forgotten.
  public void close() {
    overlay.closeAll();
    history.close();
  }

  /// Opens the form with that draft name again; false when there is none of that name. `behind` is
  /// the person whose page was open.
  public boolean resume(String draftName, Optional<PersonId> behind) {
    Optional<Runnable> form = pages.resume(draftName, behind);
    form.ifPresent(Runnable::run);
    return form.isPresent();
  }

  /// Long work in the status line.
  public BackgroundTasks.Watch watch() {
    return status;
  }

  @Override
  public boolean offers(Page page) {
    return pages.sections().contains(page);
  }

  @Override
  public void open(Page page) {
    unsaved.leave(!unsaved.forms().isEmpty(), () -> start(pages.section(page)));
  }

  @Override
  public void openPerson(PersonId person) {
    show(pages.person(person));
  }

  @Override
  public void addPerson() {
    ifMayWrite(() -> show(pages.addPerson()));
  }

  @Override
  public void logActivity(List<PersonId> people) {
    ifMayWrite(() -> pages.logActivity(people));
  }

  // A form whose saving would be refused is not opened to be filled in.
  private void ifMayWrite(Runnable opened) {
    if (seat.user().role().writes()) {
      opened.run();
    } else {
      hint(messages.text("shell.read-only"));
    }
  }

  @Override
  public void show(PageView page) {
    Optional<PageView> waiting = unsaved.waiting(page);
    if (waiting.isPresent()) {
      history.forward(waiting.get());
      rail.mark(waiting.get().section());
      return;
    }
    boolean covers = unsaved.isPresent();
    history.next(page);
    arrived(page);
    if (covers) {
      hint(messages.text("shell.waits"));
    }
  }

  @Override
  public void back() {
    unsaved.leave(
        unsaved.isPresent(),
        () -> {
          if (history.back()) {
            history.present().ifPresent(page -> rail.mark(page.section()));
          }
        });
  }

  @Override
  public void openPanel(Panel panel, Draftable form) {
    panelForm = form;
    // Locking and help work over an open form too.
    panel.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
    panel.onDrop(this::closePanel);
    overlay.showPanel(panel, this::escapePanel);
    // A form in a panel says itself that it came back.
    Optional.ofNullable(form).ifPresent(draft -> drafts.offer(draft, keptAt -> {}));
  }

  @Override
  public void closePanel() {
    Optional.ofNullable(panelForm).ifPresent(drafts::settle);
    panelForm = null;
    overlay.close();
    history.present().ifPresent(PageView::shown);
  }

  @Override
  public void say(String message) {
    undoing.say(message);
  }

  @Override
  public void undone(String message) {
    say(message);
    readAgain();
  }

  @Override
  public void hint(String message) {
    toast.hint(message);
  }

  @Override
  public void saved(String message, Runnable undo) {
    undoing.saved(message, undo);
    model.noteSaved();
    // A form that stays open for the next entry leaves nothing of the one just saved.
    keepDrafts();
  }

  @Override
  public void refreshCounts() {
    model.refresh();
  }

  /// The day has turned: the page reads it again unless something is being typed, and so do the
  /// counts.
  public void turnDay() {
    readAgain();
  }

  private void readAgain() {
    history.present().filter(page -> page.form().isEmpty()).ifPresent(PageView::shown);
    model.refresh();
  }

  boolean isCovered() {
    return overlay.isOpen();
  }

  /// What Esc does: closes what stands over the page, or goes back.
  public void escape() {
    if (overlay.isOpen()) {
      overlay.escape();
    } else {
      back();
    }
  }

  void undo() {
    if (unsaved().isEmpty()) {
      undoing.undo(history.present().flatMap(PageView::undo));
    } else {
      // Whoever types means what was typed, not what was saved of somebody else before.
      hint(messages.text("shell.undo.form"));
    }
  }

  void help() {
    String topic = history.present().map(PageView::helpTopic).orElse("shell");
    HelpPanel help = new HelpPanel(messages, topic);
    overlay.showPanel(help.panel(), overlay::close);
  }

  /// Locks, as Ctrl+L does.
  public void lock() {
    onLock.run();
  }

  void search() {
    top.search();
  }

  void saveOrLog() {
    history.present().flatMap(PageView::save).orElse(this::logForPresent).run();
  }

  private void logForPresent() {
    ifMayWrite(this::logForWhomeverIsShown);
  }

  private void logForWhomeverIsShown() {
    history
        .present()
        .map(PageView::people)
        .filter(people -> !people.isEmpty())
        .ifPresentOrElse(this::logActivity, () -> hint(messages.text("shell.log.choose-person")));
  }

  void print() {
    history
        .present()
        .flatMap(PageView::print)
        .ifPresentOrElse(Runnable::run, () -> hint(messages.text("shell.print.nothing")));
  }

  /// Whether a field has something typed that it could take back itself.
  boolean isTyping() {
    return root.getScene().getFocusOwner() instanceof TextInputControl field && field.isUndoable();
  }

  /// Moves the focus to the next of rail, top line, page.
  void nextRegion() {
    Regions.next(root.getScene().getFocusOwner(), List.of(rail, top, place));
  }

  private void start(PageView page) {
    history.start(page);
    arrived(page);
  }

  private void arrived(PageView page) {
    rail.mark(page.section());
    page.form().ifPresent(this::offer);
  }

  private void offer(Draftable form) {
    drafts.offer(
        form,
        keptAt -> hint(messages.text("shell.resumed", new TimeText(messages).hourOf(keptAt))));
  }

  private void forget(PageView page) {
    page.form().ifPresent(drafts::settle);
  }

  private void escapePanel() {
    unsaved.leave(panelForm != null && panelForm.hasUnsaved(), this::closePanel);
  }

  private Node foot() {
    return seat.training() ? new VBox(band(), status) : status;
  }

  private static Region band() {
    Region band = new Region();
    band.getStyleClass().add("hn-training-band");
    return band;
  }
}
