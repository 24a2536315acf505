package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.clock.TermAnswer;

/// How many days away a person has used of what the clock allows. Treatment ordered by a doctor is
/// not counted (Luật THAHS 2019 Điều 67, 92, 100, 115), and days of study or work elsewhere are
/// told apart: whether they count under Luật 127/2025 is open.
public final class AbsenceCalculator {

  /// Days used, days left (-1 when there is no total), whether a leave or the total is over the
  /// limit, and the days of study or work elsewhere.
  public record Allowance(
      int usedDays, int leftDays, boolean leaveTooLong, boolean totalExceeded, int workDays) {}

  /// Counts the leaves against the limits of the clock. A day that two leaves share is one day, and
  /// a day outside the term is none of it.
  public Allowance answer(TermAnswer clock, List<Leave> leaves) {
    List<Leave> counted = leaves.stream().filter(Leave::isCounted).toList();
    int used = days(clock, counted);
    int each = clock.absenceEachDays();
    boolean tooLong = each >= 0 && counted.stream().anyMatch(leave -> leave.days() > each);
    int total = clock.absenceTotalDays();
    int left = total < 0 ? total : Math.max(0, total - used);
    int worked = days(clock, leaves.stream().filter(Leave::work).toList());
    return new Allowance(used, left, tooLong, total >= 0 && used > total, worked);
  }

  private static int days(TermAnswer clock, List<Leave> leaves) {
    Set<LocalDate> away = new HashSet<>();
    for (Leave leave : leaves) {
      leave
          .from()
          .datesUntil(leave.to().plusDays(1))
          .filter(day -> isWithin(day, clock))
          .forEach(away::add);
    }
    return away.size();
  }

  private static boolean isWithin(LocalDate day, TermAnswer clock) {
    LocalDate end = clock.governingEnd();
    return (clock.start() == null || !day.isBefore(clock.start()))
        && (end == null || !day.isAfter(end));
  }
}
