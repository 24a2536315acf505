package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoanhap.domain.measure.Adjustment;

/// Where the end that the first paper stated stands after a later paper: that paper is the newer
/// word of the same authorities, and what it says is counted from the stated day.
final class StatedEnd {

  private StatedEnd() {}

  /// The stated end after the paper; null when none was stated. A paper that names a day gives that
  /// day; one that names a length moves the stated day by it; any other moves it as far as the
  /// computed end went from `computedBefore` to `computed`, both of which may be null.
  static LocalDate after(
      LocalDate stated, Adjustment paper, LocalDate computedBefore, LocalDate computed) {
    if (stated == null) {
      return null;
    }
    return switch (paper.type()) {
      case PROLONGED -> prolonged(stated, paper);
      case EXEMPTED -> earlier(stated, paper.decidedOn());
      case SHORTENED, REDUCED ->
          computed == null && paper.length() != null
              ? stated.minus(paper.length())
              : shifted(stated, computedBefore, computed);
      case NOT_COUNTED, PAUSED, DETAINED -> shifted(stated, computedBefore, computed);
    };
  }

  private static LocalDate prolonged(LocalDate stated, Adjustment paper) {
    if (paper.to() != null) {
      return paper.to();
    }
    LocalDate later = stated.plusDays(paper.days());
    return paper.length() == null ? later : later.plus(paper.length());
  }

  private static LocalDate earlier(LocalDate stated, LocalDate day) {
    return day != null && day.isBefore(stated) ? day : stated;
  }

  private static LocalDate shifted(LocalDate stated, LocalDate before, LocalDate after) {
    return before == null || after == null
        ? stated
        : stated.plusDays(ChronoUnit.DAYS.between(before, after));
  }
}
