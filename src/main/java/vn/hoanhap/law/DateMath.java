package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/// Date arithmetic as the law does it (BLDS 147–148; BLTTHS 134): the first day is not counted; a
/// period of months or years ends on the day of the same number, or on the last day of a month that
/// has none. Ends of burdens are never moved by a weekend.
final class DateMath {

  private DateMath() {}

  /// The last day of a period that starts with an event on `start`.
  static LocalDate after(LocalDate start, Period length) {
    return start.plus(length);
  }

  /// The last month had no day of the start's number, so the end was drawn back to its last day.
  static boolean isClamped(LocalDate start, Period length) {
    LocalDate monthsLater = start.plusMonths(length.toTotalMonths());
    return monthsLater.getDayOfMonth() != start.getDayOfMonth();
  }

  /// A share of a period; what does not divide into months is given in days, rounded up.
  static Period share(Period whole, Fraction share, int monthDays) {
    long months = whole.toTotalMonths() * share.numerator();
    long rest =
        months % share.denominator() * monthDays + (long) whole.getDays() * share.numerator();
    return months(months / share.denominator()).plusDays(Math.ceilDiv(rest, share.denominator()));
  }

  /// The period less another, never below zero; days that run out are borrowed from a month.
  static Period less(Period whole, Period taken, int monthDays) {
    long months = whole.toTotalMonths() - taken.toTotalMonths();
    long days = (long) whole.getDays() - taken.getDays();
    if (days < 0 && months > 0) {
      long borrowed = Math.min(months, Math.ceilDiv(-days, monthDays));
      months -= borrowed;
      days += borrowed * monthDays;
    }
    boolean nothingLeft = months < 0 || (months == 0 && days <= 0);
    return nothingLeft ? Period.ZERO : months(months).plusDays(days);
  }

  /// Whether the first period is longer, a month counting as so many days.
  static boolean longer(Period a, Period b, int monthDays) {
    return weight(a, monthDays) > weight(b, monthDays);
  }

  /// The period in years, months and days, with no more months than a year has.
  static Period normal(Period period) {
    return period.normalized();
  }

  /// Days from one date to another.
  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /// The later of two dates, either of which may be null.
  static LocalDate later(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  /// Whole years of age on a day.
  static int age(LocalDate birth, LocalDate day) {
    return Period.between(birth, day).getYears();
  }

  private static long weight(Period period, int monthDays) {
    return period.toTotalMonths() * monthDays + period.getDays();
  }

  private static Period months(long months) {
    return Period.ofMonths(Math.toIntExact(months)).normalized();
  }
}
