package vn.hoanhap.usecase.paper;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.i18n.Messages;

/// Lengths in words, as judgments pronounce them: "2 năm 6 tháng".
record Lengths(Messages messages) {

  /// The words; empty for null.
  String text(Period period) {
    if (period == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (period.getYears() != 0) {
      parts.add(messages.text("time.years", period.getYears()));
    }
    if (period.getMonths() != 0) {
      parts.add(messages.text("time.months", period.getMonths()));
    }
    if (period.getDays() != 0 || parts.isEmpty()) {
      parts.add(messages.text("time.days", period.getDays()));
    }
    return String.join(" ", parts);
  }
}
