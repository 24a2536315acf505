package vn.hoanhap.usecase.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.time.PartialDate;

/// A closed file as whoever may only look sees it: initials and the year of birth, nothing to find
/// the person by.
final class Mask {

  private Mask() {}

  static Person of(Person person) {
    PartialDate year = person.birth() == null ? null : new PartialDate(person.birth().year(), 0, 0);
    return new Person(
        person.id(),
        person.key(),
        person.version(),
        initials(person.fullName()),
        "",
        person.sex(),
        year,
        null,
        null,
        "",
        List.of(),
        "",
        "",
        "",
        Employment.UNKNOWN,
        null,
        List.of(),
        person.officer(),
        person.diedOn(),
        person.externalRef());
  }

  /// `N.V.Đ.` for Nguyễn Văn Đức.
  static String initials(String name) {
    return Stream.of(name.split(" "))
        .map(word -> word.substring(0, 1) + ".")
        .collect(Collectors.joining());
  }
}
