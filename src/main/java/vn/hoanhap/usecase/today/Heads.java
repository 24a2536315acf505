package vn.hoanhap.usecase.today;

import java.util.BitSet;
import vn.hoanhap.domain.person.PersonId;

/// Counts people, each once. Their numbers are the register's own and close together, so that a bit
/// for each is enough.
final class Heads {

  private final BitSet seen = new BitSet();

  void add(PersonId person) {
    seen.set(Math.toIntExact(person.value()));
  }

  /// Adds the person when they are among the others.
  void addIfIn(Heads others, PersonId person) {
    if (others.seen.get(Math.toIntExact(person.value()))) {
      add(person);
    }
  }

  int count() {
    return seen.cardinality();
  }
}
