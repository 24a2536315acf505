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
    years = form.text(name);
    months = form.text(name + ".months");
    days = form.text(name + ".days");
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

  /// The length, or null when nothing was typed.
  Period read() {
    if (years.isBlank() && months.isBlank() && days.isBlank()) {
      return null;
    }
    return Period.of(
        Math.max(0, years.number(0)), Math.max(0, months.number(0)), Math.max(0, days.number(0)));
  }

  /// Fails the length when one of its fields holds no number; the fault stands under the first.
  void check(String sentence) {
    for (Input input : new Input[] {years, months, days}) {
      if (input.isShown() && !input.isBlank() && input.number(-1) < 0) {
        years.fail(sentence);
      }
    }
  }
}
