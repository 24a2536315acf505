package vn.hoanhap.domain.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoanhap.domain.Fault;

/// A leave that was granted to somebody who may not stay away from their commune as they like; both
/// days count. `treatment` marks a stay in a hospital that a doctor ordered, which is not counted
/// (Luật THAHS 2019 Điều 67, 92, 100, 115). `work` marks a stay elsewhere to study or to work:
/// whether it counts under Luật 127/2025 is open, so that it is told apart and not added up.
public record Leave(LocalDate from, LocalDate to, boolean treatment, boolean work) {

  /// @throws Fault.RuleBroken a day is missing, the leave ends before it begins, or it is said to
  ///   be for two reasons
  public Leave {
    if (from == null) {
      throw new Fault.RuleBroken("activity.leave-from-missing", "leaveFrom", "");
    }
    if (to == null) {
      throw new Fault.RuleBroken("activity.leave-to-missing", "leaveTo", "");
    }
    if (to.isBefore(from)) {
      throw new Fault.RuleBroken("activity.leave-backwards", "leaveTo", "", from, to);
    }
    if (treatment && work) {
      throw new Fault.RuleBroken("activity.leave-two-kinds", "leaveKind", "");
    }
  }

  /// The days are added up against what the law allows: those of private affairs are.
  public boolean isCounted() {
    return !treatment && !work;
  }

  /// How many days away, the first and the last included.
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
  }
}
