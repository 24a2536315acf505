package vn.hoanhap.ui.control;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.TimeText;

/// A date typed in any of the ways people write one, with the understood date beside it. The typed
/// text is read at every key and never changed while the field has the focus; when it is left, an
/// understood date takes the printed form, and anything else stays as it was typed.
public final class DateField extends HBox {

  private final Messages messages;
  private final TimeText words;
  private final Clock clock;
  private final Use use;
  private final TextInput input = new TextInput();
  private final Label understood = new Label();
  private boolean complained;
  private final ReadOnlyObjectWrapper<TypedDate> read = new ReadOnlyObjectWrapper<>();

  public DateField(Messages messages, Clock clock, Use use) {
    this.messages = messages;
    this.words = new TimeText(messages);
    this.clock = clock;
    this.use = use;
    input.setPromptText(messages.text("shell.date.example"));
    input.getStyleClass().add("hn-day");
    understood.getStyleClass().add("hn-understood");
    understood.setWrapText(true);
    understood.textProperty().subscribe(text -> keepWordsWhole());
    understood.fontProperty().subscribe(font -> keepWordsWhole());
    HBox.setHgrow(understood, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    getChildren().addAll(input, understood);
    input.textProperty().addListener((text, was, is) -> understand());
    input.focusedProperty().addListener((field, had, has) -> settle(has));
    understand();
  }

  /// What is typed. Bind it to the view model both ways.
  public StringProperty textProperty() {
    return input.textProperty();
  }

  /// What the typed text means, or why it means nothing.
  public ReadOnlyObjectProperty<TypedDate> readProperty() {
    return read.getReadOnlyProperty();
  }

  /// Shows a date in its printed form.
  public void show(LocalDate date) {
    input.setText(words.day(date));
  }

  /// The text field inside, for focus and labels.
  public TextInput input() {
    return input;
  }

  /// The fault is said under the field: it need not be said beside it a second time.
  void complain(boolean elsewhere) {
    complained = elsewhere;
    understand();
  }

  @Override
  public void requestFocus() {
    input.requestFocus();
  }

  private void settle(boolean focused) {
    TypedDate typed = read.get();
    if (!focused && typed.isUnderstood()) {
      input.setText(words.partial(typed.date()));
    }
    understand();
  }

  // Narrower than its longest word, the line would break inside a year.
  private void keepWordsWhole() {
    Text word = new Text();
    word.setFont(understood.getFont());
    double widest = 0;
    for (String one : understood.getText().split(" ")) {
      word.setText(one);
      widest = Math.max(widest, word.getLayoutBounds().getWidth());
    }
    understood.setMinWidth(Math.ceil(widest));
  }

  private void understand() {
    TypedDate typed = TypedDate.read(input.getText(), use, LocalDate.now(clock));
    read.set(typed);
    boolean empty = typed.problem() == TypedDate.Problem.EMPTY;
    understood.getStyleClass().remove("hn-unsure");
    if (typed.isUnderstood()) {
      understood.setText(inWords(typed.date()));
    } else {
      understood.setText(
          empty || complained ? "" : messages.text("typed-date." + typed.problem().code()));
      understood.getStyleClass().add("hn-unsure");
    }
  }

  private String inWords(PartialDate date) {
    if (!date.isWhole()) {
      return date.month() > 0
          ? messages.text("shell.date.month-only", words.partial(date))
          : messages.text("shell.date.year-only", words.partial(date));
    }
    return messages.text("shell.date.whole", words.weekday(date.earliest()), words.partial(date));
  }
}
