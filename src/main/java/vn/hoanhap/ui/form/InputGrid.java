package vn.hoanhap.ui.form;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.DateField;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.FormGrid;
import vn.hoanhap.ui.control.IntoSight;
import vn.hoanhap.ui.control.NoteInput;
import vn.hoanhap.ui.control.Picker;
import vn.hoanhap.ui.control.SuggestingInput;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.control.TypedChoice;

/// A form on the screen: each input of a form model gets the control that suits it, with its label,
/// its warning as a hint and its fault under it. The ids of the controls are the names of the
/// inputs.
public final class InputGrid extends StackPane {

  private final FormGrid grid;
  private final Messages messages;
  private final Clock clock;
  private final Map<Input, Node> controls = new HashMap<>();

  public InputGrid(int columns, Messages messages, Clock clock) {
    this.grid = new FormGrid(columns);
    this.messages = messages;
    this.clock = clock;
    getChildren().add(grid);
  }

  /// Names what follows.
  public InputGrid section(String name) {
    grid.section(name);
    return this;
  }

  /// Adds anything over the whole width.
  public InputGrid wide(Node node) {
    grid.wide(node);
    return this;
  }

  /// A line of text.
  public Field text(Input input, String label) {
    return put(input, label, line(input), false);
  }

  /// A person's name: typed in small letters alone, it gets its capitals when the field is left;
  /// typed in capitals alone, its usual form is offered below.
  public Field name(Input input, String label) {
    return name(input, label, false);
  }

  /// A person's name over the whole width.
  public Field wideName(Input input, String label) {
    return name(input, label, true);
  }

  private Field name(Input input, String label, boolean wide) {
    TextInput line = bound(TextInput.forName(), input);
    return put(input, label, line, wide)
        .offers(
            line.betterProperty().map(name -> name.isEmpty() ? "" : usual(name)),
            () -> {
              input.set(line.betterProperty().get());
              line.requestFocus();
            });
  }

  /// A line of text under which stands what was written there before.
  public Field suggesting(Input input, String label, ObservableList<String> known) {
    SuggestingInput suggesting = new SuggestingInput(known);
    suggesting.input().setId(input.name());
    bound(suggesting.input(), input);
    return put(input, label, suggesting, false);
  }

  private String usual(String name) {
    return messages.text("form.name.usual", name);
  }

  /// A line of text over the whole width.
  public Field wideText(Input input, String label) {
    return put(input, label, line(input), true);
  }

  /// A few lines of text over the whole width.
  public Field note(Input input, String label, int lines) {
    NoteInput note = new NoteInput(lines);
    note.textProperty().bindBidirectional(input.textProperty());
    return put(input, label, note, true);
  }

  /// A typed date with the understood date beside it.
  public Field date(Input input, String label) {
    DateField date = new DateField(messages, clock, input.use());
    date.textProperty().bindBidirectional(input.textProperty());
    date.input().setId(input.name());
    return put(input, label, date, false);
  }

  /// One of several.
  public Field choice(Input input, String label, List<Option> options) {
    return put(input, label, box(input, options), false);
  }

  /// One of several, over the whole width.
  public Field wideChoice(Input input, String label, List<Option> options) {
    return put(input, label, box(input, options), true);
  }

  /// A control made elsewhere for an input.
  public Field put(Input input, String label, Node control, boolean wide) {
    controls.put(input, control);
    if (control.getId() == null && !hasLineOfItsOwn(control)) {
      control.setId(input.name());
    }
    Field field = wide ? grid.addWide(label, control) : grid.add(label, control);
    field.warning(input.warningProperty()).error(input.errorProperty());
    return field;
  }

  /// Tells where the focus goes for an input that shares its place with others.
  public InputGrid standsIn(Input input, Node control) {
    controls.put(input, control);
    return this;
  }

  // The line one types in carries the name there.
  private static boolean hasLineOfItsOwn(Node control) {
    return control instanceof DateField
        || control instanceof Picker
        || control instanceof SuggestingInput;
  }

  /// Whether the input has a control here.
  public boolean holds(Input input) {
    return controls.containsKey(input);
  }

  /// Puts the focus into the control of an input and brings its whole field into sight: the name
  /// above it and what is wrong below it too.
  public void focus(Input input) {
    Node control = controls.get(input);
    if (control == null) {
      return;
    }
    FirstFocus.on(control);
    Platform.runLater(() -> IntoSight.bring(fieldOf(control)));
  }

  private static Node fieldOf(Node control) {
    for (Node at = control; at != null; at = at.getParent()) {
      if (at instanceof Field) {
        return at;
      }
    }
    return control;
  }

  /// Puts the cursor behind what stands in the field of an input, to go on typing.
  public void goOn(Input input) {
    focus(input);
    if (controls.get(input) instanceof TextInputControl text) {
      Platform.runLater(text::end);
    }
  }

  private static TextInput line(Input input) {
    return bound(new TextInput(), input);
  }

  private static TextInput bound(TextInput line, Input input) {
    line.textProperty().bindBidirectional(input.textProperty());
    return line;
  }

  private static ComboBox<Option> box(Input input, List<Option> options) {
    ComboBox<Option> box = new ComboBox<>(FXCollections.observableArrayList(options));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty()
        .addListener((value, before, now) -> input.set(now == null ? "" : now.code()));
    input.textProperty().subscribe(code -> choose(box, code));
    TypedChoice.on(box);
    return box;
  }

  private static void choose(ComboBox<Option> box, String code) {
    Option present = box.getValue();
    if (present != null && present.code().equals(code)) {
      return;
    }
    box.setValue(
        box.getItems().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null));
  }
}
