package vn.hoanhap.app.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.person.PersonId;

/// How a person is named on the command line: by the number of the register (`HN-000123`) or by the
/// reference of the list the record came from (`GIA-000123`).
final class PersonReference {

  private static final Pattern NUMBER = Pattern.compile("HN-(\\d{6,18})");

  private PersonReference() {}

  /// The number of the register, when the text is one.
  static Optional<PersonId> number(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    return number.matches()
        ? Optional.of(new PersonId(Long.parseLong(number.group(1))))
        : Optional.empty();
  }
}
