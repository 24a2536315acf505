package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.BitSet;

/// Deadlines of officers, counted in working days (ngày làm việc). The day of the event is not
/// counted. Never used for the end of a burden: that is moved by no weekend.
public final class WorkingDays {

  private final HolidayTable table;
  private final LocalDate firstKnown;
  private final BitSet working = new BitSet();
  private final int known;

  public WorkingDays(HolidayTable table) {
    this.table = table;
    this.firstKnown = table.firstDay();
    this.known = Math.toIntExact(DateMath.days(firstKnown, table.lastDay()));
    for (int day = 0; day < known; day++) {
      working.set(day, table.isWorking(firstKnown.plusDays(day)));
    }
  }

  /// The last day of a deadline of so many working days after an event.
  public LocalDate after(LocalDate event, int days) {
    LocalDate day = event;
    for (int left = days; left > 0; left -= isWorking(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  /// The day so many working days before another, which is not counted.
  public LocalDate before(LocalDate end, int days) {
    LocalDate day = end;
    for (int left = days; left > 0; left -= isWorking(day) ? 1 : 0) {
      day = day.minusDays(1);
    }
    return day;
  }

  /// The day itself, or the next working day when it is none (BLDS 148.5).
  public LocalDate onOrAfter(LocalDate deadline) {
    LocalDate day = deadline;
    while (!isWorking(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /// Whether people work on the day.
  public boolean isWorking(LocalDate day) {
    long offset = DateMath.days(firstKnown, day);
    boolean inside = offset >= 0 && offset < known;
    return inside ? working.get((int) offset) : table.isWorking(day);
  }
}
