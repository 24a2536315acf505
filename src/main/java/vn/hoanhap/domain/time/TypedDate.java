package vn.hoanhap.domain.time;

import java.time.LocalDate;

/// What an officer's typing means as a date: `5/3/85`, `05031985`, `5-3-1985`, `2026-11-21`, `ngày
/// 5 tháng 3 năm 1985`, `3/1985`, `1985`, `hôm qua`, `2 tuần nữa`. Day comes before month, always.
/// The screen shows the understood date beside the field and never rewrites what was typed.
///
/// Exactly one of `date` and `problem` is null. Where [Use] demands a day, `date` is whole.
public record TypedDate(PartialDate date, Problem problem) {

  /// What the date is for: it decides the century of a two-digit year and what is possible.
  public enum Use {
    /// A birth: never in the future, at most 120 years ago, month and day may be unknown.
    BIRTH,
    /// A day that has come: the date of a paper, of a visit.
    PAST,
    /// Any day: the stated end of a term, the next step.
    ANY
  }

  /// Why the text is not a date that can be used. The texts are `typed-date.CODE`.
  public enum Problem {
    EMPTY("empty"),
    NOT_A_DATE("not-a-date"),
    NO_SUCH_MONTH("no-such-month"),
    NO_SUCH_DAY("no-such-day"),
    NEEDS_DAY("needs-day"),
    NEEDS_YEAR("needs-year"),
    IN_THE_FUTURE("in-the-future"),
    TOO_LONG_AGO("too-long-ago"),
    TOO_FAR_AHEAD("too-far-ahead");

    private final String code;

    Problem(String code) {
      this.code = code;
    }

    /// The end of the message key.
    public String code() {
      return code;
    }
  }

  private static final int OLDEST = 120;
  private static final int FARTHEST = 60;

  /// Reads `typed` as of `today`. Never throws: whatever is typed has a meaning or a problem.
  public static TypedDate read(String typed, Use use, LocalDate today) {
    TypedDate read = DateWords.read(typed, use, today);
    if (read.problem == Problem.TOO_FAR_AHEAD && use != Use.ANY) {
      return no(Problem.IN_THE_FUTURE);
    }
    return read.date == null ? read : checked(read.date, use, today);
  }

  /// The text was a date.
  public boolean isUnderstood() {
    return date != null;
  }

  /// The day, for a use that demands one.
  ///
  /// @throws IllegalStateException when the text was no date, or no whole one
  public LocalDate day() {
    if (date == null || !date.isWhole()) {
      throw new IllegalStateException("no whole date was typed");
    }
    return date.earliest();
  }

  static TypedDate of(PartialDate date) {
    return new TypedDate(date, null);
  }

  static TypedDate no(Problem problem) {
    return new TypedDate(null, problem);
  }

  private static TypedDate checked(PartialDate date, Use use, LocalDate today) {
    if (use != Use.BIRTH && !date.isWhole()) {
      return no(Problem.NEEDS_DAY);
    }
    if (use != Use.ANY && date.earliest().isAfter(today)) {
      return no(Problem.IN_THE_FUTURE);
    }
    if (date.latest().isBefore(today.minusYears(OLDEST))) {
      return no(Problem.TOO_LONG_AGO);
    }
    return date.earliest().isAfter(today.plusYears(FARTHEST))
        ? no(Problem.TOO_FAR_AHEAD)
        : of(date);
  }
}
