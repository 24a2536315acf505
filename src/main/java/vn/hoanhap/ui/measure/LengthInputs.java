package vn.hoanhap.ui.measure;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;

/// A length as judgments write it: years, months and days, each in a field of its own.
final class LengthInputs {

  final Input years;
  final Input months;
  final Input days;
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

  /// The first field carries the name itself, so that a refusal of the length finds it.
  LengthInputs(Form form, String name) {
    years = form.number(name);
    months = form.number(name + ".months");
    days = form.number(name + ".days");
    List.of(years, months, days)
        .forEach(input -> input.errorProperty().subscribe(said -> gather()));
  }

  // The three stand in one line, under which the fault of any of them is read.
  private void gather() {
    fault.set(
        Stream.of(years, months, days)
            .map(input -> input.errorProperty().get())
            .filter(said -> !said.isEmpty())
            .findFirst()
            .orElse(""));
  }

  /// What is wrong with the first box that is wrong; empty when none is.
  ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// Writes a length into the fields; null empties them.
  void fill(Period length) {
    years.set(number(length == null ? 0 : length.getYears()));
    months.set(number(length == null ? 0 : length.getMonths()));
    days.set(number(length == null ? 0 : length.getDays()));
  }

  private static String number(int value) {
    return value == 0 ? "" : Integer.toString(value);
  }

  void show(boolean stands) {
    years.show(stands);
    months.show(stands);
    days.show(stands);
  }

  /// The length, or null when nothing was typed or something that is no number.
  Period read() {
    boolean nothing = years.isBlank() && months.isBlank() && days.isBlank();
    if (nothing || isNoLength()) {
      return null;
    }
    return Period.of(
        Math.max(0, years.number(0)), Math.max(0, months.number(0)), Math.max(0, days.number(0)));
  }

  /// One of the fields holds something that is no number.
  boolean isNoLength() {
    return years.isNoNumber() || months.isNoNumber() || days.isNoNumber();
  }
}
