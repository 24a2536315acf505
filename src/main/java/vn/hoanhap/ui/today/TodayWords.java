package vn.hoanhap.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.ArticleText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.today.ShowToday;

/// Says the duties of a day in words.
final class TodayWords {

  private static final long MANY_DAYS = 90;
  private static final long MANY_MONTHS = 24;

  private final Messages messages;
  private final TimeText time;
  private final ArticleText articles;

  TodayWords(Messages messages) {
    this.messages = messages;
    this.time = new TimeText(messages);
    this.articles = new ArticleText(messages);
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
      case TOMORROW -> messages.text("today.group.tomorrow");
      case THIS_WEEK -> messages.text("today.group.week");
      case THIS_MONTH -> messages.text("today.group.month");
      case SOON -> messages.text("today.group.soon");
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
            : messages.text("people.officer", VietnameseNames.split(line.officer()).given()),
        messages.text(agreed ? "today.next-step.do" : "duty." + line.code() + ".do"));
  }

  /// A line on the page of its own person: the kind of measure and the provision stand where the
  /// day's page has the name.
  DutyRow ofPerson(ShowToday.Line line, LocalDate today) {
    DutyRow row = row(line, today);
    String kind = line.kind() == null ? "" : messages.text("kind." + line.kind().name() + ".short");
    String why =
        Stream.of(kind, ground(line))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return new DutyRow(line, row.what(), why, row.deadline(), row.officer(), row.verb());
  }

  // A provision that nobody compared with the text in force is no firm ground.
  private String ground(ShowToday.Line line) {
    String article = articles.of(line.article());
    return line.unconfirmed() && !article.isBlank()
        ? messages.text("today.unconfirmed", article)
        : article;
  }

  private String who(ShowToday.Line line) {
    if (line.isSealed()) {
      return messages.text("today.sealed.who");
    }
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
      case LATE -> overdue(line.dueOn(), today);
      case TODAY -> messages.text("today.due-today");
      case TOMORROW, THIS_WEEK, THIS_MONTH, SOON -> time.shortDay(line.dueOn(), today);
    };
  }

  /// "quá 3 ngày"; what is late for long is said in months and years, which is what one remembers.
  private String overdue(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(due, today);
    if (days < MANY_DAYS) {
      return messages.text("today.overdue", days);
    }
    long months = ChronoUnit.MONTHS.between(due, today);
    return months < MANY_MONTHS
        ? messages.text("today.overdue.months", months)
        : messages.text("today.overdue.years", months / 12);
  }

  /// "Án treo · hết thời hạn 18/12/2026": what ends, and when.
  String end(ShowToday.EndingSoon one) {
    String kind = messages.text("kind." + one.kind().name() + ".short");
    return one.endsOn() == null ? kind : messages.text("today.end", kind, time.day(one.endsOn()));
  }

  /// What somebody may ask for, and since when.
  String mayAsk(ShowToday.MayAsk one) {
    String what = messages.text("may-ask." + one.code());
    return one.from() == null
        ? what
        : messages.text("today.may-ask.from", what, time.day(one.from()));
  }

  /// "còn 12 ngày".
  String left(LocalDate end, LocalDate today) {
    return time.left(end, today);
  }

  /// A day with its year.
  String day(LocalDate day) {
    return time.day(day);
  }
}
