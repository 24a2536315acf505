package vn.hoanhap.usecase.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.PersonRepository;

/// Finds a person by what another list or a paper calls them: the reference of the list the record
/// came from (`GIA-000123`) or the number of this register (`HN-000123`). It opens nothing and
/// tells nothing about the person.
public final class FindByReference {

  private static final Pattern NUMBER = Pattern.compile("HN-(\\d{6,18})");

  private final Database database;
  private final PersonRepository people = new PersonRepository();

  public FindByReference(Database database) {
    this.database = database;
  }

  /// The person, or the fault that there is none.
  public PersonId handle(String reference) {
    Matcher number = NUMBER.matcher(reference.strip());
    return number.matches()
        ? new PersonId(Long.parseLong(number.group(1)))
        : database
            .read(tx -> people.withExternalRef(tx, reference.strip()))
            .orElseThrow(() -> new Fault.NotFound("person.not-found", reference));
  }
}
