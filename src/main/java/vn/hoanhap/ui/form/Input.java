package vn.hoanhap.ui.form;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.domain.time.TypedDate;

/// One field of a form: the text as it was typed, never rewritten, and the fault or the warning
/// that stands under it. A choice keeps the code of what was chosen as its text, so that every form
/// can be kept and restored as plain texts.
public final class Input {

  private final String name;
  private final TypedDate.Use use;
  private boolean counts;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private boolean shown = true;
  private LocalDate checkedOn;
  private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

  Input(String name, TypedDate.Use use) {
    this.name = name;
    this.use = use;
    text.addListener(
        (seen, before, now) -> {
          if (!isSameDay(before, now)) {
            error.set("");
          }
        });
  }

  /// The name that refusals and drafts know the field by.
  public String name() {
    return name;
  }

  /// What a date field accepts; null for other fields.
  public TypedDate.Use use() {
    return use;
  }

  public StringProperty textProperty() {
    return text;
  }

  /// Whether the field stands on the page: only there can a fault be read.
  public boolean isShown() {
    return shown;
  }

  /// Says whether the field stands on the page. One that does not keeps its text, not its fault.
  public void show(boolean stands) {
    shown = stands;
    if (!stands) {
      error.set("");
    }
  }

  /// What was typed, tidied for use: NFC, no double spaces.
  public String value() {
    return Person.clean(text.get());
  }

  public void set(String value) {
    text.set(value == null ? "" : value);
  }

  public boolean isBlank() {
    return value().isEmpty();
  }

  /// What is wrong, in a sentence; empty when nothing is. Typing clears it.
  public ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  /// Puts a fault under the field.
  public void fail(String sentence) {
    error.set(sentence);
  }

  /// Something to look at that never stops the work.
  public ReadOnlyStringProperty warningProperty() {
    return warning.getReadOnlyProperty();
  }

  /// Shows a warning under the field; an empty one clears it.
  public void warn(String sentence) {
    warning.set(sentence);
  }

  /// What the typing means as a date.
  public TypedDate typed(LocalDate today) {
    return TypedDate.read(value(), use, today);
  }

  /// Remembers the day on which the form was looked through.
  void check(LocalDate today) {
    checkedOn = today;
  }

  /// Whether two texts of a date field, looked through before, are the same day: a field that loses
  /// the focus spells its day out, and what was said of that day still holds.
  boolean isSameDay(String before, String now) {
    if (use == null || checkedOn == null) {
      return false;
    }
    TypedDate read = TypedDate.read(Person.clean(now), use, checkedOn);
    return read.isUnderstood() && read.equals(TypedDate.read(Person.clean(before), use, checkedOn));
  }

  /// The day that was typed, or null when it is empty or not yet a day.
  public LocalDate day(LocalDate today) {
    TypedDate typed = typed(today);
    return typed.isUnderstood() && typed.date().isWhole() ? typed.day() : null;
  }

  /// The date that was typed as far as it is known, or null.
  public PartialDate date(LocalDate today) {
    return typed(today).date();
  }

  /// Takes whole numbers alone.
  Input counting() {
    counts = true;
    return this;
  }

  /// Takes numbers alone, and what was typed is none.
  public boolean isNoNumber() {
    return counts && !isBlank() && number(-1) < 0;
  }

  /// The number that was typed, or `otherwise` when it is no number. Spaces and dots are allowed.
  public int number(int otherwise) {
    String digits = value().replaceAll("[ .]", "");
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
