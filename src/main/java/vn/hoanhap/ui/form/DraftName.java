package vn.hoanhap.ui.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.person.PersonId;

/// The name a half-typed form of a person is kept under: which form, whose page it belongs to, and
/// what of that person it changes: `person-edit:12`, `measure-close:12:34`, `paper:12:34:plan`.
public record DraftName(String form, PersonId person, String detail) {

  private static final Pattern WRITTEN = Pattern.compile("([a-z-]+):(\\d{1,18})(?::(.+))?");

  /// A form that changes the person.
  public static String of(String form, PersonId person) {
    return form + ":" + person.value();
  }

  /// A form that changes something of the person.
  public static String of(String form, PersonId person, Object detail) {
    return of(form, person) + ":" + detail;
  }

  /// Reads a name; empty when it names no form of a person.
  public static Optional<DraftName> read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
            new DraftName(
                parts.group(1),
                new PersonId(Long.parseLong(parts.group(2))),
                parts.group(3) == null ? "" : parts.group(3)))
        : Optional.empty();
  }
}
