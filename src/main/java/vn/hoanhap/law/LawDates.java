package vn.hoanhap.law;

import java.time.LocalDate;

/// The dates of a case that decide which version of a rule applies. All but `today` may be null.
public record LawDates(
    LocalDate offence, LocalDate judgment, LocalDate decision, LocalDate start, LocalDate today) {

  /// Which date of the case a rule goes by.
  public enum By {
    OFFENCE,
    JUDGMENT,
    DECISION,
    START,
    TODAY;

    static By of(String code) {
      for (By by : values()) {
        if (by.name().equalsIgnoreCase(code)) {
          return by;
        }
      }
      throw new IllegalArgumentException("unknown date of a rule");
    }
  }

  /// Only the present day matters.
  public static LawDates of(LocalDate today) {
    return new LawDates(null, null, null, null, today);
  }

  /// The date a rule goes by; when it is not known, the nearest one that is.
  public LocalDate date(By by) {
    return switch (by) {
      case OFFENCE -> first(offence, judgment, decision, start);
      case JUDGMENT -> first(judgment, decision, start, offence);
      case DECISION -> first(decision, start, judgment, offence);
      case START -> first(start, decision, judgment, offence);
      case TODAY -> today;
    };
  }

  private LocalDate first(LocalDate... dates) {
    for (LocalDate date : dates) {
      if (date != null) {
        return date;
      }
    }
    return today;
  }
}
