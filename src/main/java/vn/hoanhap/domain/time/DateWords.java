package vn.hoanhap.domain.time;

import static vn.hoanhap.domain.time.TypedDate.Problem;
import static vn.hoanhap.domain.time.TypedDate.Use;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.text.SearchKey;

/// The forms of a typed date, tried from words to figures.
final class DateWords {

  private static final int EARLIEST = 1800;
  private static final int LATEST = 2200;
  private static final int FIRST_OF_FOUR_FIGURES = 1000;
  private static final int LAST_OF_FOUR_FIGURES = 9999;

  private static final Map<String, Integer> DAYS_FROM_TODAY =
      Map.ofEntries(
          Map.entry("hom nay", 0),
          Map.entry("nay", 0),
          Map.entry("today", 0),
          Map.entry("hom qua", -1),
          Map.entry("qua", -1),
          Map.entry("yesterday", -1),
          Map.entry("hom kia", -2),
          Map.entry("ngay mai", 1),
          Map.entry("mai", 1),
          Map.entry("tomorrow", 1),
          Map.entry("ngay kia", 2),
          Map.entry("tuan sau", 7),
          Map.entry("tuan truoc", -7));

  private static final Pattern DISTANCE =
      Pattern.compile(
          "(\\d{1,3}) (ngay|tuan|thang|days?|weeks?|months?) (nua|sau|truoc|ago)|in (\\d{1,3})"
              + " (days?|weeks?|months?)");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) (\\d{1,2}) (\\d{2}|\\d{4})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2}) (\\d{4})");
  private static final Pattern TWO_SHORT = Pattern.compile("(\\d{1,2}) (\\d{1,2})");
  private static final Pattern GLUED = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})");

  private final Use use;
  private final LocalDate today;

  private DateWords(Use use, LocalDate today) {
    this.use = use;
    this.today = today;
  }

  static TypedDate read(String typed, Use use, LocalDate today) {
    String words = SearchKey.fold(typed);
    return words.isEmpty() ? TypedDate.no(Problem.EMPTY) : new DateWords(use, today).read(words);
  }

  private TypedDate read(String words) {
    Integer days = DAYS_FROM_TODAY.get(words);
    if (days != null) {
      return whole(today.plusDays(days));
    }
    Matcher distance = DISTANCE.matcher(words);
    if (distance.matches()) {
      return atDistance(distance);
    }
    return figures(words.replaceAll("\\b(ngay|thang|nam)\\b", " ").strip().replaceAll(" +", " "));
  }

  private TypedDate atDistance(Matcher found) {
    boolean english = found.group(1) == null;
    int amount = Integer.parseInt(found.group(english ? 4 : 1));
    String unit = found.group(english ? 5 : 2);
    boolean back = !english && (found.group(3).equals("truoc") || found.group(3).equals("ago"));
    int signed = back ? -amount : amount;
    return switch (unit.charAt(0)) {
      case 'n', 'd' -> whole(today.plusDays(signed));
      case 'w' -> whole(today.plusWeeks(signed));
      case 'm' -> whole(today.plusMonths(signed));
      default -> whole(unit.equals("tuan") ? today.plusWeeks(signed) : today.plusMonths(signed));
    };
  }

  private TypedDate figures(String text) {
    Matcher form = YEAR_FIRST.matcher(text);
    if (form.matches()) {
      return day(number(form, 1), number(form, 2), number(form, 3));
    }
    form = DAY_FIRST.matcher(text);
    if (form.matches()) {
      return day(year(form.group(3)), number(form, 2), number(form, 1));
    }
    form = MONTH_AND_YEAR.matcher(text);
    if (form.matches()) {
      return month(number(form, 2), number(form, 1));
    }
    form = TWO_SHORT.matcher(text);
    if (form.matches()) {
      return withoutYear(number(form, 1), number(form, 2));
    }
    return text.matches("\\d+") ? glued(text) : TypedDate.no(Problem.NOT_A_DATE);
  }

  private TypedDate glued(String digits) {
    Matcher form = GLUED.matcher(digits);
    if (form.matches()) {
      TypedDate dayFirst = day(year(form.group(3)), number(form, 2), number(form, 1));
      return dayFirst.isUnderstood() ? dayFirst : otherGlued(digits, dayFirst);
    }
    if (digits.length() == 4) {
      return year(Integer.parseInt(digits));
    }
    boolean yearAlone = digits.length() == 2 && use == Use.BIRTH;
    return yearAlone ? year(year(digits)) : TypedDate.no(Problem.NOT_A_DATE);
  }

  // 20261121 is no day of a month 26, and 031985 no day of a month 19: the other reading of the
  // same figures.
  private TypedDate otherGlued(String digits, TypedDate dayFirst) {
    TypedDate other =
        digits.length() == 8
            ? day(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8))
            : month(part(digits, 2, 6), part(digits, 0, 2));
    return other.isUnderstood() && other.date().year() >= 1900 ? other : dayFirst;
  }

  private TypedDate withoutYear(int first, int second) {
    if (use == Use.BIRTH) {
      return second > 12
          ? month(year("%02d".formatted(second)), first)
          : TypedDate.no(Problem.NEEDS_YEAR);
    }
    TypedDate thisYear = day(today.getYear(), second, first);
    boolean lastYear = use == Use.PAST && thisYear.isUnderstood() && thisYear.day().isAfter(today);
    return lastYear ? day(today.getYear() - 1, second, first) : thisYear;
  }

  // A year of four figures is a year, though no paper bears it: the slip is in the year.
  private static Problem outOfReach(int year) {
    if (year > LATEST && year <= LAST_OF_FOUR_FIGURES) {
      return Problem.TOO_FAR_AHEAD;
    }
    return year >= FIRST_OF_FOUR_FIGURES && year < EARLIEST
        ? Problem.TOO_LONG_AGO
        : Problem.NOT_A_DATE;
  }

  private static TypedDate day(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return TypedDate.no(Problem.NO_SUCH_MONTH);
    }
    if (year < EARLIEST || year > LATEST) {
      return TypedDate.no(outOfReach(year));
    }
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return TypedDate.no(Problem.NO_SUCH_DAY);
    }
    return TypedDate.of(new PartialDate(year, month, day));
  }

  private static TypedDate month(int year, int month) {
    TypedDate first = day(year, month, 1);
    return first.isUnderstood() ? TypedDate.of(new PartialDate(year, month, 0)) : first;
  }

  private static TypedDate year(int year) {
    boolean possible = year >= EARLIEST && year <= LATEST;
    return possible ? TypedDate.of(new PartialDate(year, 0, 0)) : TypedDate.no(outOfReach(year));
  }

  private static TypedDate whole(LocalDate date) {
    return TypedDate.of(PartialDate.of(date));
  }

  // 85 as a birth is the last year 85 that has come; on a paper it is the nearest, at most 20 years
  // ahead.
  private int year(String written) {
    int value = Integer.parseInt(written);
    if (written.length() == 4) {
      return value;
    }
    int latest = today.getYear() + (use == Use.BIRTH ? 0 : 20);
    int year = latest - latest % 100 + value;
    return year > latest ? year - 100 : year;
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  private static int part(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
