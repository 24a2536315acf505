package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.clock.TermAnswer;

/// How many days away a person has used of what the clock allows. Treatment ordered by a doctor is
/// not counted (Luật THAHS 2019 Điều 67, 92, 100, 115).
public final class AbsenceCalculator {

  /// Days used, days left (-1 when there is no total), and whether a leave or the total is over the
  /// limit.
  public record Allowance(
      int usedDays, int leftDays, boolean leaveTooLong, boolean totalExceeded) {}

  /// Counts the leaves against the limits of the clock. A day that two leaves share is one day, and
  /// a day outside the term is none of it.
  public Allowance answer(TermAnswer clock, List<Leave> leaves) {
    Set<LocalDate> away = new HashSet<>();
    boolean tooLong = false;
    for (Leave leave : leaves) {
      if (leave.treatment()) {
        continue;
      }
      leave
          .from()
          .datesUntil(leave.to().plusDays(1))
          .filter(day -> isWithin(day, clock))
          .forEach(away::add);
      tooLong |= clock.absenceEachDays() >= 0 && leave.days() > clock.absenceEachDays();
    }
    int used = away.size();
    int total = clock.absenceTotalDays();
    int left = total < 0 ? total : Math.max(0, total - used);
    return new Allowance(used, left, tooLong, total >= 0 && used > total);
  }

  private static boolean isWithin(LocalDate day, TermAnswer clock) {
    LocalDate end = clock.governingEnd();
    return (clock.start() == null || !day.isBefore(clock.start()))
        && (end == null || !day.isAfter(end));
  }
}
