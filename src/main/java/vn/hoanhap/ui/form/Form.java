package vn.hoanhap.ui.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.i18n.ArticleText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;

/// The fields of one form in reading order. It knows whether anything would be lost, gives its
/// texts as a draft and takes them back, and puts refusals under the fields they speak of.
public final class Form {

  /// Before the name of a field in a draft: what stood there when the form was opened.
  private static final String WAS = "was.";

  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Resumed> resumed = new ReadOnlyObjectWrapper<>();
  private Map<String, String> opened = Map.of();
  private String record = "";
  private Input refused;

  /// A draft of the moment `keptAt` was put back. `changed` tells that the record behind the form
  /// is not what it was when the form was opened; `meanwhile` are the fields that were typed over
  /// here and changed there, with what the record says now.
  public record Resumed(boolean changed, Map<Input, String> meanwhile, LocalDateTime keptAt) {}

  /// A field of text, number or choice.
  public Input text(String name) {
    return add(new Input(name, null));
  }

  /// A field of a typed date.
  public Input date(String name, TypedDate.Use use) {
    return add(new Input(name, use));
  }

  /// A field of a whole number.
  public Input number(String name) {
    return add(new Input(name, null).counting());
  }

  private Input add(Input input) {
    if (inputs.putIfAbsent(input.name(), input) != null) {
      throw new IllegalStateException("two fields of one name: " + input.name());
    }
    input
        .textProperty()
        .addListener(
            (seen, before, now) -> {
              if (!input.isSameDay(before, now)) {
                retract();
              }
            });
    return input;
  }

  // What the register refused may hang on any field: once one of them changes, nobody knows whether
  // it would be refused again.
  private void retract() {
    if (refused != null) {
      refused.fail("");
      refused = null;
    }
  }

  /// The field of that name.
  public Optional<Input> find(String name) {
    return Optional.ofNullable(inputs.get(name));
  }

  /// The field of that name, if it stands on the page.
  public Optional<Input> shown(String name) {
    return find(name).filter(Input::isShown);
  }

  /// All fields, in reading order.
  public List<Input> inputs() {
    return List.copyOf(inputs.values());
  }

  /// Remembers the present texts as those nobody would miss.
  public void markOpened() {
    opened = texts();
  }

  /// Something was typed that closing would lose.
  public boolean isChanged() {
    return !texts().equals(opened);
  }

  /// The texts that are not empty, by field.
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) -> {
          if (!input.textProperty().get().isEmpty()) {
            texts.put(name, input.textProperty().get());
          }
        });
    return texts;
  }

  /// Names the state of the record that the form changes, so that a draft knows whether it is still
  /// the same: its version.
  public void standsOn(String state) {
    record = state;
  }

  /// What to keep when the register locks: every text, and what stood there before.
  public Map<String, String> draft() {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put(WAS, record);
    inputs.forEach(
        (name, input) -> {
          String text = input.textProperty().get();
          String before = opened.getOrDefault(name, "");
          if (!text.isEmpty() || !before.isEmpty()) {
            kept.put(name, text);
            kept.put(WAS + name, before);
          }
        });
    return kept;
  }

  /// Takes a draft back. What was typed comes back as it was; what was not touched stays as the
  /// record says it today. Fields the draft does not know keep their text.
  public void restore(Map<String, String> kept, LocalDateTime keptAt) {
    Map<Input, String> meanwhile = new LinkedHashMap<>();
    boolean same = record.equals(kept.getOrDefault(WAS, record));
    for (Input input : inputs.values()) {
      String text = kept.get(input.name());
      String before = kept.get(WAS + input.name());
      if (text == null || text.equals(before)) {
        continue;
      }
      String now = opened.getOrDefault(input.name(), "");
      if (!same && !now.equals(before) && !now.equals(text)) {
        meanwhile.put(input, now);
      }
      input.set(text);
    }
    resumed.set(new Resumed(!same, meanwhile, keptAt));
  }

  /// How a draft came back; null when none did.
  public ReadOnlyObjectProperty<Resumed> resumedProperty() {
    return resumed.getReadOnlyProperty();
  }

  /// Empties every field.
  public void clear() {
    inputs.values().forEach(input -> input.set(""));
    clearErrors();
  }

  /// Takes every fault away.
  public void clearErrors() {
    refused = null;
    inputs.values().forEach(input -> input.fail(""));
  }

  /// The first field with a fault, in reading order: where the focus goes.
  public Optional<Input> firstWrong() {
    return inputs.values().stream()
        .filter(input -> input.isShown() && !input.errorProperty().get().isEmpty())
        .findFirst();
  }

  /// Puts a fault under every shown date field whose text is no date; empty ones pass.
  public void checkDates(LocalDate today, Messages messages) {
    for (Input input : inputs.values()) {
      input.check(today);
      boolean asked = input.isShown() && input.use() != null && !input.isBlank();
      if (asked && !input.typed(today).isUnderstood()) {
        input.fail(notADate(input.typed(today).problem(), messages));
      }
    }
  }

  // Beside the field there is room for what is wrong alone; under it stands what to do too.
  private static String notADate(TypedDate.Problem problem, Messages messages) {
    String key = "typed-date." + problem.code();
    String todo = key + ".todo";
    return messages.has(todo) ? messages.text(key) + " " + messages.text(todo) : messages.text(key);
  }

  /// Puts a fault under every shown field of a number that holds something else; empty ones pass.
  public void checkNumbers(Messages messages) {
    for (Input input : inputs.values()) {
      if (input.isShown() && input.isNoNumber()) {
        input.fail(messages.text("form.no-number", input.value()));
      }
    }
  }

  /// Puts a refusal under its field, with the article it names. False when no field of that name
  /// stands on the page: the refusal then belongs to the whole.
  public boolean refuse(Fault.RuleBroken refusal, Messages messages) {
    Optional<Input> input = shown(refusal.field());
    input.ifPresent(field -> field.fail(sentence(refusal, messages)));
    refused = input.orElse(null);
    return input.isPresent();
  }

  /// A refusal as one sentence: what is wrong, and the article in brackets.
  public static String sentence(Fault.RuleBroken refusal, Messages messages) {
    String what = new ReasonText(messages).filled("fault." + refusal.key(), refusal.arguments());
    return new ArticleText(messages).after(what, refusal.article());
  }
}
