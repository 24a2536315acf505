package vn.hoanhap.usecase.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.law.AbsenceCalculator;
import vn.hoanhap.store.LeaveRepository.Granted;

/// How many days of leave were granted over a measure, of those the law allows. `undated` entries
/// of the log tell of a leave without its days, so that the count may be too small; `workDays` are
/// those of study or work elsewhere, which are in no sum. A limit that the law does not set is -1.
public record Absence(
    int usedDays, int totalDays, int eachDays, boolean isOver, int undated, int workDays) {

  /// Counts the leaves that belong to a measure, or to none in particular; empty when the law sets
  /// no limit over it.
  public static Optional<Absence> of(TermAnswer clock, MeasureId measure, List<Granted> granted) {
    if (clock.absenceTotalDays() < 0 && clock.absenceEachDays() < 0) {
      return Optional.empty();
    }
    List<Leave> about =
        granted.stream()
            .filter(one -> one.measure() == null || one.measure().equals(measure))
            .map(Granted::leave)
            .toList();
    List<Leave> dated = about.stream().filter(Objects::nonNull).toList();
    AbsenceCalculator.Allowance used = new AbsenceCalculator().answer(clock, dated);
    return Optional.of(
        new Absence(
            used.usedDays(),
            clock.absenceTotalDays(),
            clock.absenceEachDays(),
            used.leaveTooLong() || used.totalExceeded(),
            about.size() - dated.size(),
            used.workDays()));
  }

  /// The law limits the days of all leaves together, not only those of each.
  public boolean hasTotal() {
    return totalDays >= 0;
  }

  /// The days used, of how many if that is limited: `12/243`, `12`.
  public String count() {
    return hasTotal() ? usedDays + "/" + totalDays : Integer.toString(usedDays);
  }

  /// Days granted beyond the total; 0 where none is set.
  public int overDays() {
    return hasTotal() ? Math.max(0, usedDays - totalDays) : 0;
  }

  /// Days that may still be granted; 0 where no total is set.
  public int leftDays() {
    return Math.max(0, totalDays - usedDays);
  }
}
