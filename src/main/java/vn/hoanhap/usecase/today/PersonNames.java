package vn.hoanhap.usecase.today;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;

/// Names for the lines that are shown, and for no others.
record PersonNames(Map<UserId, String> users, Map<PersonId, String> people) {

  /// Reads the names of some people, and those of the users, who are few.
  static PersonNames read(Tx tx, Collection<PersonId> people) {
    Map<UserId, String> users =
        new UserRepository().all(tx).stream().collect(Collectors.toMap(User::id, User::name));
    return new PersonNames(users, new PersonRepository().names(tx, people));
  }

  String user(UserId id) {
    return id == null ? "" : users.getOrDefault(id, "");
  }

  String person(PersonId id) {
    return people.getOrDefault(id, "");
  }
}
