package vn.hoanhap.usecase.measure;

import java.time.Period;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;

/// Lengths that no paper states and only a slip of the hand writes: longer than a life, or with
/// more months beside the years, or more days beside the months, than belong there. Months alone
/// are taken as judgments write them, such as 36 months. What is possible and still against the law
/// is asked about, not refused.
final class LengthRange {

  private static final long MONTHS_OF_A_YEAR = ChronoField.MONTH_OF_YEAR.range().getMaximum();
  private static final long DAYS_OF_A_MONTH = ChronoField.DAY_OF_MONTH.range().getMaximum();

  private final List<Fault.RuleBroken> refusals = new ArrayList<>();

  private LengthRange() {}

  /// A refusal for each box that cannot be meant, under the name of that box.
  static List<Fault.RuleBroken> of(Measure measure) {
    LengthRange range = new LengthRange();
    range.check(measure.term().length(), "length");
    if (measure.conviction() != null && measure.conviction().mainPenalty() != null) {
      range.check(measure.conviction().mainPenalty().length(), "penaltyLength");
    }
    return range.refusals;
  }

  private void check(Period length, String field) {
    if (length == null) {
      return;
    }
    if (length.toTotalMonths() > Person.LONGEST_LIFE * MONTHS_OF_A_YEAR) {
      refuse("measure.length-beyond-life", field, Person.LONGEST_LIFE);
    }
    if (length.getYears() > 0 && length.getMonths() >= MONTHS_OF_A_YEAR) {
      refuse("measure.length-months", field + ".months", length.getMonths());
    }
    if (length.toTotalMonths() > 0 && length.getDays() > DAYS_OF_A_MONTH) {
      refuse("measure.length-days", field + ".days", length.getDays());
    }
  }

  private void refuse(String key, String field, Object argument) {
    refusals.add(new Fault.RuleBroken(key, field, "", argument));
  }
}
