package vn.hoanhap.ui.measure;

import java.time.Period;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;

/// A length as judgments write it: years, months and days, each in a field of its own.
final class LengthInputs {

  final Input years;
  final Input months;
  final Input days;

  /// The first field carries the name itself, so that a refusal of the length finds it.
  LengthInputs(Form form, String name) {
    years = form.number(name);
    months = form.number(name + ".months");
    days = form.number(name + ".days");
    months.errorProperty().subscribe(this::say);
    days.errorProperty().subscribe(this::say);
  }

  // The three stand in one line, under which the fault of any of them is read.
  private void say(String fault) {
    if (!fault.isEmpty()) {
      years.fail(fault);
    }
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
