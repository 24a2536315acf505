package vn.hoanhap.ui.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.activity.LogViewModel.Saved;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.EmptyState;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.SaveKey;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;
import vn.hoanhap.ui.form.ResumedNote;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.usecase.activity.ActivityTemplates.Template;

/// The quick log in a panel. Enter saves, Ctrl+Shift+Enter saves and goes on with the next person.
public final class LogPanel {

  private final LogViewModel model;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final Messages messages;
  private final WhoPicker who;
  private final TypeGrid types;
  private final InputGrid grid;
  private final FaultView fault = new FaultView();
  private final Panel panel;
  private final Runnable saved;
  private final Runnable undone;

  /// `saved` is told after each saving and `undone` after Undo, so that the page behind shows it.
  public LogPanel(
      LogViewModel model,
      Navigator navigator,
      Dialogs dialogs,
      Messages messages,
      Clock clock,
      Runnable saved,
      Runnable undone) {
    this.model = model;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.messages = messages;
    this.saved = saved;
    this.undone = undone;
    this.who = new WhoPicker(model.people(), messages);
    this.types = new TypeGrid(model, messages);
    this.grid = new InputGrid(2, messages, clock);
    this.panel = new Panel(messages.text("activity.log"), messages.text("form.close"));
    fill();
    model.saving().onWrong(grid::focus);
    model.saving().faultProperty().subscribe(this::showFault);
    model.people().nobodyProperty().subscribe(this::showNobody);
    who.onChosen(types::requestFocus);
    types.onChosen(() -> grid.goOn(model.isReview() ? model.grade : model.result));
    panel.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// The panel for the shell.
  public Panel panel() {
    return panel;
  }

  /// Puts the focus where the work begins: the types when it is known for whom, else the people.
  public void start(boolean known) {
    if (known) {
      types.requestFocus();
    } else if (!model.people().nobodyProperty().get()) {
      who.search();
    }
  }

  private void fill() {
    Field people = grid.put(model.who, messages.text("activity.who"), who, true);
    people.setId("log-who-field");
    grid.put(model.type, messages.text("activity.type"), types, true);
    ResultRow.put(grid, model.results, messages);
    grid.date(model.date, messages.text("activity.date"));
    grid.text(model.place, messages.text("activity.place"));
    reviewFields();
    LeaveRow.put(grid, model.leave, model.type, messages);
    grid.note(model.note, messages.text("activity.note"), 2)
        .named(NoteCheck.label(model.type, messages));
    grid.text(model.step, messages.text("activity.step"));
    grid.date(model.stepDue, messages.text("activity.step-due"));
    grid.wideText(model.withWhom, messages.text("activity.with-whom"));
    Label keys = new Label(messages.text("activity.keys"));
    keys.getStyleClass().addAll("hn-small", "hn-muted");
    keys.setWrapText(true);
    panel.wide().body(new ResumedNote(model.form(), messages), fault, templates(), grid, keys);
    Button next = Buttons.plain(messages.text("activity.save-next"), () -> save(true));
    next.setId("log-save-next");
    Button save = SaveKey.shown(Buttons.primary(messages.text("activity.save"), () -> save(false)));
    save.setId("log-save");
    save.setDefaultButton(true);
    Buttons.waiting(save, model.saving().busyProperty());
    panel.foot(Buttons.plain(messages.text("form.leave"), panel::drop), next, save);
  }

  // Nobody can be chosen: the way on instead of a form that cannot be filled in.
  private void showNobody(boolean none) {
    if (!none) {
      return;
    }
    Button add =
        Buttons.primary(
            messages.text("people.add"),
            () -> {
              panel.drop();
              navigator.addPerson();
            });
    add.setId("log-add-person");
    panel.body(
        new EmptyState(
            Feather.USERS,
            messages.text("activity.nobody.title"),
            messages.text("activity.nobody.text"),
            add));
    panel.foot(Buttons.plain(messages.text("form.close"), panel::drop));
    FirstFocus.on(add);
  }

  private void reviewFields() {
    List<Option> grades = new ArrayList<>();
    for (String code : List.of("tot", "kha", "trung-binh", "kem")) {
      grades.add(new Option(code, messages.text("grade." + code)));
    }
    Field grade = grid.choice(model.grade, messages.text("activity.grade"), grades);
    Field period = grid.text(model.period, messages.text("activity.period"));
    period
        .control()
        .focusedProperty()
        .addListener(
            (field, had, has) -> {
              if (!has) {
                model.settlePeriod();
              }
            });
    model
        .type
        .textProperty()
        .subscribe(
            code -> {
              only(grade, model.isReview());
              only(period, model.isReview());
            });
  }

  private Node templates() {
    MenuButton menu = new MenuButton(messages.text("activity.template"));
    menu.setId("log-templates");
    model.templates().addListener((ListChangeListener<Template>) change -> fillTemplates(menu));
    fillTemplates(menu);
    return new HBox(8, menu);
  }

  private void fillTemplates(MenuButton menu) {
    menu.getItems().clear();
    for (Template template : model.templates()) {
      MenuItem item = new MenuItem(template.name());
      item.setMnemonicParsing(false);
      item.setOnAction(
          chosen -> {
            model.use(template);
            grid.focus(model.result);
          });
      menu.getItems().add(item);
    }
    if (!model.templates().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    MenuItem keep = new MenuItem(messages.text("activity.template.keep"));
    keep.setOnAction(chosen -> askName());
    menu.getItems().add(keep);
  }

  private void askName() {
    dialogs.ask(
        new Dialogs.Prompt(
            messages.text("activity.template.keep.title"),
            messages.text("activity.template.keep.text"),
            messages.text("activity.template.keep.label"),
            messages.text("activity.template.keep.verb")),
        model::keepTemplate);
  }

  // In the note Enter saves as everywhere else, and Shift+Enter starts a line.
  private void onKey(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    if (key.isControlDown()) {
      key.consume();
      save(key.isShiftDown());
    } else if (key.getTarget() instanceof TextArea note) {
      key.consume();
      if (key.isShiftDown()) {
        note.replaceSelection("\n");
      } else {
        save(false);
      }
    }
  }

  private void save(boolean goOn) {
    model.save(entries -> tell(entries, goOn));
  }

  private void tell(Saved entries, boolean goOn) {
    saved.run();
    if (goOn) {
      model.goOn();
      who.search();
    } else {
      navigator.closePanel();
    }
    navigator.saved(entries.sentence(), () -> model.undo(entries, this::tellUndone));
    navigator.refreshCounts();
  }

  private void tellUndone() {
    undone.run();
    navigator.undone(messages.text("activity.undone"));
  }

  private void showFault(Fault broken) {
    if (broken == null) {
      fault.clear();
    } else {
      fault.showAndFocus(FaultText.of(messages, broken));
    }
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
