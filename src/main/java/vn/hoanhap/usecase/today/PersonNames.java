package vn.hoanhap.usecase.today;

import java.util.Map;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;

/// Names for the lines that are shown, and for no others.
final class PersonNames {

  private final UserRepository users = new UserRepository();
  private final PersonRepository people = new PersonRepository();

  /// The users are few and read at once; people are read one by one.
  record Known(Map<UserId, String> users, PersonRepository people) {
    String user(UserId id) {
      return id == null ? "" : users.getOrDefault(id, "");
    }

    String person(Tx tx, PersonId id) {
      return people.name(tx, id).orElse("");
    }
  }

  Known read(Tx tx) {
    Map<UserId, String> names =
        users.all(tx).stream().collect(Collectors.toMap(User::id, User::name));
    return new Known(names, people);
  }
}
