package vn.hoanhap.ui.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.LengthText;
import vn.hoanhap.i18n.Messages;

/// Dates and lengths as officers read them: `15/03/2027`, "còn 132 ngày", "2 năm 6 tháng". Days
/// left are always words, so that nobody has to count.
public final class TimeText {

  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Messages messages;

  public TimeText(Messages messages) {
    this.messages = messages;
  }

  /// The day as papers write it; empty for null.
  public String day(LocalDate date) {
    return date == null ? "" : DayFirst.of(date);
  }

  /// The day without its year where that is this year's: `28/10`.
  public String shortDay(LocalDate date, LocalDate today) {
    if (date == null) {
      return "";
    }
    return date.getYear() == today.getYear() ? DAY_MONTH.format(date) : DayFirst.of(date);
  }

  /// A date as far as it is known: `05/03/1985`, `03/1985` or `1985`; empty for null.
  public String partial(PartialDate date) {
    return date == null ? "" : DayFirst.of(date);
  }

  /// The month of a comment, `2026-10` in the store: "tháng 10/2026"; empty for empty.
  public String month(String period) {
    return period.isEmpty()
        ? ""
        : messages.text("time.month", MONTH.format(YearMonth.parse(period)));
  }

  /// The day of the week as it stands inside a sentence (NĐ30/2020 Phụ lục II): "thứ Ba", "Chủ
  /// nhật".
  public String weekday(LocalDate date) {
    Locale locale = messages.language().locale();
    String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    if (messages.language() != Language.VIETNAMESE) {
      return name;
    }
    String[] words = name.split(" ");
    return date.getDayOfWeek() == DayOfWeek.SUNDAY
        ? words[0] + " " + words[1].toLowerCase(locale)
        : words[0].toLowerCase(locale) + " " + words[1];
  }

  /// A moment on the post's wall clock.
  public String moment(Instant at, ZoneId zone) {
    return MOMENT.format(at.atZone(zone));
  }

  /// A moment of these days inside a sentence: "04:32 ngày 29/11".
  public String hourOf(LocalDateTime at) {
    return messages.text("time.hour-of", HOUR.format(at), DAY_MONTH.format(at));
  }

  /// "còn 12 ngày", "hết hôm nay", "quá 3 ngày"; empty when there is no end.
  public String left(LocalDate end, LocalDate today) {
    if (end == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today, end);
    if (days == 0) {
      return messages.text("time.ends-today");
    }
    return days > 0 ? messages.text("time.left", days) : messages.text("time.over", -days);
  }

  /// "2 năm 6 tháng 10 ngày"; empty for null.
  public String length(Period period) {
    return new LengthText(messages).of(period);
  }

  /// Whole years on a day; with the year of birth alone, the years between the two. -1 when the
  /// birth is not known.
  public static int age(PartialDate birth, LocalDate on) {
    if (birth == null) {
      return -1;
    }
    return birth.isWhole()
        ? Period.between(birth.earliest(), on).getYears()
        : on.getYear() - birth.year();
  }

  /// How much of a term is behind us: 0 before it, 1 after it, -1 when an end is not known.
  public static double share(LocalDate start, LocalDate end, LocalDate today) {
    if (start == null || end == null) {
      return -1;
    }
    long whole = ChronoUnit.DAYS.between(start, end);
    long gone = ChronoUnit.DAYS.between(start, today);
    return whole <= 0 ? 1 : Math.clamp((double) gone / whole, 0, 1);
  }
}
