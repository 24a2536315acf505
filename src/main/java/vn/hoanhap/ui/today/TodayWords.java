package vn.hoanhap.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.today.ShowToday;

/// Says the duties of a day in words.
final class TodayWords {

  private final Messages messages;
  private final TimeText time;

  TodayWords(Messages messages) {
    this.messages = messages;
    this.time = new TimeText(messages);
  }

  /// "Hôm nay, thứ Ba 03/11/2026".
  String title(LocalDate day) {
    return messages.text("today.title", time.weekday(day), time.day(day));
  }

  /// The name of a group.
  String group(ShowToday.When when) {
    return switch (when) {
      case LATE -> messages.text("today.group.late");
      case TODAY -> messages.text("today.group.today");
      case THIS_WEEK -> messages.text("today.group.week");
      case THIS_MONTH -> messages.text("today.group.month");
    };
  }

  /// A line in words.
  DutyRow row(ShowToday.Line line, LocalDate today) {
    boolean agreed = line.text() != null && !line.text().isBlank();
    return new DutyRow(
        line,
        agreed ? line.text() : messages.text("duty." + line.code()),
        who(line),
        deadline(line, today),
        line.officer() == null || line.officer().isBlank()
            ? messages.text("today.whole-post")
            : line.officer(),
        messages.text(agreed ? "today.next-step.do" : "duty." + line.code() + ".do"));
  }

  private String who(ShowToday.Line line) {
    if (line.person() == null) {
      return line.count() > 0 ? messages.text("today.people", line.count()) : line.article();
    }
    return line.kind() == null
        ? line.personName()
        : messages.text(
            "today.person-kind",
            line.personName(),
            messages.text("kind." + line.kind().name() + ".short"));
  }

  private String deadline(ShowToday.Line line, LocalDate today) {
    return switch (line.when()) {
      case LATE -> messages.text("today.overdue", ChronoUnit.DAYS.between(line.dueOn(), today));
      case TODAY -> messages.text("today.due-today");
      case THIS_WEEK, THIS_MONTH -> time.shortDay(line.dueOn(), today);
    };
  }

  /// "còn 12 ngày".
  String left(LocalDate end, LocalDate today) {
    return time.left(end, today);
  }

  /// A day without its year where that is this year's.
  String day(LocalDate day, LocalDate today) {
    return time.shortDay(day, today);
  }
}
