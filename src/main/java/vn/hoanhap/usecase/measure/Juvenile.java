package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;

/// The ages that matter to a file: too young for a measure, and under eighteen at the act, which
/// seals it (Luật Tư pháp người chưa thành niên 59/2024 Điều 134).
final class Juvenile {

  private static final int ADULT = 18;
  private static final int CRIMINAL = 14;
  private static final int DRUGS = 12;

  private Juvenile() {}

  /// Whether the file is to be sealed. A birth known by its year alone protects the person: whoever
  /// may have been under eighteen counts as such.
  static boolean seals(Measure measure, Person person) {
    LocalDate act = dayOfAct(measure);
    return act != null
        && person.birth() != null
        && act.isBefore(person.birth().latest().plusYears(ADULT));
  }

  /// Certainly younger than an age on a day.
  static boolean isUnder(Person person, int age, LocalDate on) {
    return person.birth() != null && on.isBefore(person.birth().earliest().plusYears(age));
  }

  /// The youngest age the law has a measure of this kind for.
  static int youngest(MeasureKind kind) {
    return kind.restsOnConviction() || kind.isSanction() || kind == MeasureKind.GDX
        ? CRIMINAL
        : DRUGS;
  }

  /// The day of the offence, or of the decision where there is none; null when neither is known.
  static LocalDate dayOfAct(Measure measure) {
    if (measure.conviction() != null && measure.conviction().offenceDate() != null) {
      return measure.conviction().offenceDate();
    }
    if (measure.conviction() != null && measure.conviction().judgmentDate() != null) {
      return measure.conviction().judgmentDate();
    }
    return measure.basis() == null ? measure.term().legalStart() : measure.basis().date();
  }
}
