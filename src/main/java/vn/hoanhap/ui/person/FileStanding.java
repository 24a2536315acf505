package vn.hoanhap.ui.person;

import java.time.LocalDate;
import vn.hoanhap.usecase.person.OpenPerson.PersonFile;

/// What can still be done with a person's file.
public enum FileStanding {
  /// There is work on it, or no measure yet.
  LIVE,
  /// Every measure is closed: the person served it, moved away or was freed of it.
  CLOSED,
  /// The person died.
  DEAD;

  /// The standing of a file on a day.
  static FileStanding of(PersonFile file, LocalDate day) {
    if (file.person().diedOn() != null) {
      return DEAD;
    }
    boolean over =
        !file.measures().isEmpty()
            && file.measures().stream().noneMatch(care -> care.measure().statusOn(day).isOpen());
    return over ? CLOSED : LIVE;
  }

  /// Nobody is under a measure any more.
  public boolean isOver() {
    return this != LIVE;
  }
}
