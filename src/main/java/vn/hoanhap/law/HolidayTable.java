package vn.hoanhap.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The days off and the make-up working days: those the Government has decided, and for other years
/// those computed from the calendar, Tết from the lunar one. A post may edit single days.
public final class HolidayTable {

  /// What a day is, beside an ordinary weekday or weekend.
  public enum Kind {
    /// Nobody works.
    OFF,
    /// A Saturday worked for a swapped day.
    WORK
  }

  /// One special day. `status` says how sure it is: official, reported, computed, assumed, edited.
  public record Day(LocalDate date, Kind kind, String status, String name, String source) {}

  private record Yearly(String kind, String first, String last, int fromYear, String name) {}

  private record LunarYear(LocalDate tet, LocalDate ancestors) {}

  private final TreeMap<LocalDate, Day> days;

  private HolidayTable(Map<LocalDate, Day> days) {
    this.days = new TreeMap<>(days);
  }

  /// The table this program was delivered with.
  public static HolidayTable shipped() {
    Map<LocalDate, Day> decided = new TreeMap<>();
    for (String line : records("holidays.txt")) {
      Columns columns = Columns.of(line);
      Day day =
          new Day(
              LocalDate.parse(columns.next()),
              columns.next().equals("work") ? Kind.WORK : Kind.OFF,
              columns.next(),
              columns.next(),
              columns.last());
      decided.put(day.date(), day);
    }
    Map<LocalDate, Day> all = computed(decided);
    all.putAll(decided);
    return new HolidayTable(all);
  }

  /// The table with single days changed by the post, for example a swapped working day.
  public HolidayTable with(List<Day> edits) {
    Map<LocalDate, Day> changed = new TreeMap<>(days);
    edits.forEach(edit -> changed.put(edit.date(), edit));
    return new HolidayTable(changed);
  }

  /// The special days of a year, in order.
  public List<Day> ofYear(int year) {
    return days.values().stream().filter(day -> day.date().getYear() == year).toList();
  }

  /// Whether people work on the day: not on weekends and days off, but on made-up Saturdays.
  public boolean isWorking(LocalDate date) {
    Day special = days.get(date);
    return special != null ? special.kind() == Kind.WORK : !isWeekend(date);
  }

  LocalDate firstDay() {
    return days.firstKey();
  }

  LocalDate lastDay() {
    return days.lastKey();
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Map<LocalDate, Day> computed(Map<LocalDate, Day> decided) {
    Map<Integer, LunarYear> lunar = lunarYears();
    List<Yearly> yearly = yearly();
    Map<LocalDate, Day> computed = new TreeMap<>();
    lunar.forEach(
        (year, dates) -> {
          boolean isDecided = decided.keySet().stream().anyMatch(day -> day.getYear() == year);
          if (!isDecided) {
            computed.putAll(ofYear(year, dates, yearly));
          }
        });
    return computed;
  }

  private static Map<LocalDate, Day> ofYear(int year, LunarYear lunar, List<Yearly> yearly) {
    Map<LocalDate, Day> off = new TreeMap<>();
    for (Yearly rule : yearly) {
      if (year >= rule.fromYear()) {
        LocalDate first = day(year, rule.kind(), rule.first(), lunar);
        LocalDate last = day(year, rule.kind(), rule.last(), lunar);
        first.datesUntil(last.plusDays(1)).forEach(day -> off.put(day, off(day, rule.name())));
      }
    }
    for (Day day : List.copyOf(off.values())) {
      if (isWeekend(day.date())) {
        LocalDate instead = day.date().plusDays(1);
        while (isWeekend(instead) || off.containsKey(instead)) {
          instead = instead.plusDays(1);
        }
        off.put(instead, off(instead, day.name()));
      }
    }
    return off;
  }

  private static LocalDate day(int year, String kind, String text, LunarYear lunar) {
    return switch (kind) {
      case "tet" -> lunar.tet().plusDays(Integer.parseInt(text));
      case "ancestors" -> lunar.ancestors().plusDays(Integer.parseInt(text));
      default -> MonthDay.parse("--" + text).atYear(year);
    };
  }

  private static Day off(LocalDate day, String name) {
    return new Day(day, Kind.OFF, "computed", name, "");
  }

  private static List<Yearly> yearly() {
    List<Yearly> rules = new ArrayList<>();
    for (String line : records("holidays_yearly.txt")) {
      Columns columns = Columns.of(line);
      rules.add(
          new Yearly(
              columns.next(),
              columns.next(),
              columns.next(),
              year(columns.next()),
              columns.last()));
    }
    return rules;
  }

  private static int year(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static Map<Integer, LunarYear> lunarYears() {
    Map<Integer, LunarYear> years = new HashMap<>();
    for (String line : records("lunar.txt")) {
      Columns columns = Columns.of(line);
      years.put(
          Integer.parseInt(columns.next()),
          new LunarYear(LocalDate.parse(columns.next()), LocalDate.parse(columns.last())));
    }
    return years;
  }

  /// The lines under the head line of a data file.
  private static List<String> records(String file) {
    List<String> lines = Resources.lines(Resources.open(file));
    return lines.subList(1, lines.size());
  }
}
