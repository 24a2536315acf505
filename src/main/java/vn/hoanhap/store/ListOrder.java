package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.person.PersonId;

/// The places of people in the list of their state, kept between searches: putting thirty thousand
/// finds in order is then a matter of looking up where each stands. Forgotten as soon as a name or
/// a state changes.
final class ListOrder {

  static final String IN_ORDER =
      """
      SELECT group_concat(id) FROM (
        SELECT id FROM person INDEXED BY person_list WHERE state = :state ORDER BY sort_key, id)
      """;

  private final Map<String, Places> known = new HashMap<>();

  /// The first people of some numbers, in list order; numbers that are not in the list are left
  /// out.
  List<PersonId> first(Tx tx, String state, long[] numbers, int cap) {
    Places places = places(tx, state);
    BitSet wanted = new BitSet(places.people.length);
    for (long number : numbers) {
      Integer place = places.of(number);
      if (place != null) {
        wanted.set(place);
      }
    }
    List<PersonId> people = new ArrayList<>(Math.min(cap, wanted.cardinality()));
    for (int at = wanted.nextSetBit(0); at >= 0 && people.size() < cap; ) {
      people.add(new PersonId(places.people[at]));
      at = wanted.nextSetBit(at + 1);
    }
    return people;
  }

  /// Whether nobody is in the list of a state.
  boolean isEmpty(Tx tx, String state) {
    return places(tx, state).people.length == 0;
  }

  private Places places(Tx tx, String state) {
    return known.computeIfAbsent(state, any -> read(tx, state));
  }

  /// A name or a state may have changed.
  void forget() {
    known.clear();
  }

  private static Places read(Tx tx, String state) {
    return Places.of(
        Columns.numbers(
            tx.handle().createQuery(IN_ORDER).bind("state", state).mapTo(String.class).one()));
  }

  /// People by place, and places by number.
  private record Places(long[] people, Map<Long, Integer> placeOf) {

    static Places of(long[] people) {
      Map<Long, Integer> places = new HashMap<>(people.length * 2);
      for (int place = 0; place < people.length; place++) {
        places.put(people[place], place);
      }
      return new Places(people, places);
    }

    Integer of(long number) {
      return placeOf.get(number);
    }
  }
}
