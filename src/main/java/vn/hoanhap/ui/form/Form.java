package vn.hoanhap.ui.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;

/// The fields of one form in reading order. It knows whether anything would be lost, gives its
/// texts as a draft and takes them back, and puts refusals under the fields they speak of.
public final class Form {

  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private Map<String, String> opened = Map.of();

  /// A field of text, number or choice.
  public Input text(String name) {
    return add(new Input(name, null));
  }

  /// A field of a typed date.
  public Input date(String name, TypedDate.Use use) {
    return add(new Input(name, use));
  }

  private Input add(Input input) {
    if (inputs.putIfAbsent(input.name(), input) != null) {
      throw new IllegalStateException("two fields of one name: " + input.name());
    }
    return input;
  }

  /// The field of that name.
  public Optional<Input> find(String name) {
    return Optional.ofNullable(inputs.get(name));
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

  /// The texts worth keeping: what a draft holds.
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

  /// Takes a draft back; fields it does not know keep their text.
  public void restore(Map<String, String> texts) {
    texts.forEach((name, text) -> find(name).ifPresent(input -> input.set(text)));
  }

  /// Empties every field.
  public void clear() {
    inputs.values().forEach(input -> input.set(""));
    clearErrors();
  }

  /// Takes every fault away.
  public void clearErrors() {
    inputs.values().forEach(input -> input.fail(""));
  }

  /// The first field with a fault, in reading order: where the focus goes.
  public Optional<Input> firstWrong() {
    return inputs.values().stream()
        .filter(input -> !input.errorProperty().get().isEmpty())
        .findFirst();
  }

  /// Puts a fault under every date field whose text is no date; empty ones pass.
  public void checkDates(LocalDate today, Messages messages) {
    for (Input input : inputs.values()) {
      if (input.use() != null && !input.isBlank() && !input.typed(today).isUnderstood()) {
        input.fail(messages.text("typed-date." + input.typed(today).problem().code()));
      }
    }
  }

  /// Puts a refusal under its field, with the article it names. False when no field of that name is
  /// in the form: the refusal then belongs to the whole.
  public boolean refuse(Fault.RuleBroken refusal, Messages messages) {
    Optional<Input> input = find(refusal.field());
    input.ifPresent(field -> field.fail(sentence(refusal, messages)));
    return input.isPresent();
  }

  /// A refusal as one sentence: what is wrong, and the article in brackets.
  public static String sentence(Fault.RuleBroken refusal, Messages messages) {
    String what = new ReasonText(messages).filled("fault." + refusal.key(), refusal.arguments());
    return refusal.article().isEmpty()
        ? what
        : messages.text("form.with-article", what, refusal.article());
  }
}
