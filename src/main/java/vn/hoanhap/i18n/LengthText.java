package vn.hoanhap.i18n;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Lengths in words, as judgments pronounce them: "2 năm 6 tháng". Months are not turned into
/// years, nor days into months: 24 tháng and 2 năm are different words of a judgment.
public record LengthText(Messages messages) {

  /// The words; empty for null, "0 ngày" for nothing.
  public String of(Period length) {
    if (length == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (length.getYears() != 0) {
      parts.add(messages.text("time.years", length.getYears()));
    }
    if (length.getMonths() != 0) {
      parts.add(messages.text("time.months", length.getMonths()));
    }
    if (length.getDays() != 0 || parts.isEmpty()) {
      parts.add(messages.text("time.days", length.getDays()));
    }
    return String.join(" ", parts);
  }
}
