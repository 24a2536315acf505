package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;

/// Under age at the act: the file is sealed (Luật Tư pháp người chưa thành niên 59/2024 Điều 134).
final class Juvenile {

  private Juvenile() {}

  /// Whether the file is to be sealed. A birth known by its year alone protects the person: whoever
  /// may have been under age counts as such.
  static boolean seals(Measure measure, Person person, LegalClock clock) {
    LocalDate act = dayOfAct(measure);
    return act != null && person.birth() != null && clock.isUnderAge(person.birth().latest(), act);
  }

  /// The day of the offence, or of the decision where there is none; null when neither is known.
  private static LocalDate dayOfAct(Measure measure) {
    if (measure.conviction() != null && measure.conviction().offenceDate() != null) {
      return measure.conviction().offenceDate();
    }
    if (measure.conviction() != null && measure.conviction().judgmentDate() != null) {
      return measure.conviction().judgmentDate();
    }
    return measure.basis() == null ? measure.term().legalStart() : measure.basis().date();
  }
}
