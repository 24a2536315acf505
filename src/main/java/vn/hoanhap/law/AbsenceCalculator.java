package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.TermAnswer;

/// How many days away a person has used of what the clock allows. Treatment ordered by a doctor is
/// not counted (LTHAHS-2019 Điều 67, 92, 100, 115).
public final class AbsenceCalculator {

  /// A permitted leave; both days count. `treatment` marks a doctor-ordered stay.
  public record Leave(LocalDate from, LocalDate to, boolean treatment) {}

  /// Days used, days left (-1 when there is no total), and whether a leave or the total is over the
  /// limit.
  public record Allowance(
      int usedDays, int leftDays, boolean leaveTooLong, boolean totalExceeded) {}

  /// Counts the leaves against the limits of the clock.
  public Allowance answer(TermAnswer clock, List<Leave> leaves) {
    long used = 0;
    boolean tooLong = false;
    for (Leave leave : leaves) {
      if (leave.treatment()) {
        continue;
      }
      long days = DateMath.days(leave.from(), leave.to()) + 1;
      used += days;
      tooLong |= clock.absenceEachDays() >= 0 && days > clock.absenceEachDays();
    }
    int total = clock.absenceTotalDays();
    int left = total < 0 ? total : Math.max(0, total - Math.toIntExact(used));
    return new Allowance(Math.toIntExact(used), left, tooLong, total >= 0 && used > total);
  }
}
