package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One version of one rule of the law, as the rule book holds it.
///
/// @param id the stable name the calculators ask for
/// @param by the date of the case that picks the version
/// @param value what the law says, in one of the forms the head of the rule file lists
/// @param article the provision, as papers cite it
/// @param source where the text was read
/// @param from first day in force, or null for as far back as the register goes
/// @param to last day in force, or null while in force
/// @param confidence A full text read, B reputable secondary source, C inference, U unconfirmed
/// @param sentence the rule in Vietnamese, for the screen
/// @param meaning the same in English
public record Rule(
    String id,
    LawDates.By by,
    String value,
    String article,
    String source,
    LocalDate from,
    LocalDate to,
    char confidence,
    String sentence,
    String meaning) {

  /// The mark of what was not compared with the text in force.
  static final char UNCONFIRMED = 'U';

  private static final Pattern FORM =
      Pattern.compile(
          "|P[0-9YMD]+|\\d+/\\d+|\\d+(d|wd|h|m|y|x)|yes|no|\\d{4}-\\d\\d-\\d\\d"
              + "|\\d+-\\d+( \\d+-\\d+)*|[a-d]( [a-d])*");

  public Rule {
    if (id.isEmpty() || sentence.isEmpty() || meaning.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " is incomplete");
    }
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("rule " + id + " has an unreadable value");
    }
    if ("ABCU".indexOf(confidence) < 0) {
      throw new IllegalArgumentException("rule " + id + " has no confidence mark");
    }
  }

  /// In force on the day.
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Not confirmed by the full text of a law in force.
  public boolean isUnconfirmed() {
    return confidence == UNCONFIRMED;
  }

  /// The value as a length of time; null when the law leaves it to the paper.
  public Period period() {
    return value.isEmpty() ? null : Period.parse(value);
  }

  /// The value as a share.
  public Fraction fraction() {
    return Fraction.parse(value);
  }

  /// The value as a count, without its unit.
  public int number() {
    int digits = value.length();
    while (Character.isLetter(value.charAt(digits - 1))) {
      digits--;
    }
    return Integer.parseInt(value.substring(0, digits));
  }

  /// The value is a yes.
  public boolean holds() {
    return value.equals("yes");
  }

  /// The value counts working days.
  public boolean isWorkingDays() {
    return value.endsWith("wd");
  }

  /// The value counts hours.
  public boolean isHours() {
    return value.endsWith("h");
  }

  /// The value as a day.
  public LocalDate date() {
    return LocalDate.parse(value);
  }

  /// The value as a set of letters: the points of an article.
  public Set<String> letters() {
    return Set.of(value.split(" "));
  }

  /// Whether a number lies in one of the ranges of the value.
  public boolean includes(int number) {
    return List.of(value.split(" ")).stream().anyMatch(range -> inside(range, number));
  }

  private static boolean inside(String range, int number) {
    int dash = range.indexOf('-');
    return number >= Integer.parseInt(range.substring(0, dash))
        && number <= Integer.parseInt(range.substring(dash + 1));
  }
}
