package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
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

  /// The first of those found who are in the list of a state, and how many of them are: the named
  /// before the others, each group in list order.
  PersonSearch.Found first(Tx tx, String state, Matches matches, int cap) {
    Places places = places(tx, state);
    BitSet named = places.among(matches.named());
    BitSet others = places.among(matches.anywhere());
    others.andNot(named);
    int total = named.cardinality() + others.cardinality();
    List<PersonId> people = new ArrayList<>(Math.min(cap, total));
    places.take(named, people, cap);
    places.take(others, people, cap);
    return new PersonSearch.Found(people, total);
  }

  /// The whole list of a state.
  List<PersonId> everybody(Tx tx, String state) {
    return LongStream.of(places(tx, state).people).mapToObj(PersonId::new).toList();
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

  /// People by place; and the numbers of the same people in rising order, each with its place.
  private record Places(long[] people, long[] numbers, int[] placeOf) {

    static Places of(long[] people) {
      long[] numbers = people.clone();
      Arrays.sort(numbers);
      int[] placeOf = new int[people.length];
      for (int place = 0; place < people.length; place++) {
        placeOf[Arrays.binarySearch(numbers, people[place])] = place;
      }
      return new Places(people, numbers, placeOf);
    }

    /// The places of some numbers in rising order; those not in the list are left out. Both lists
    /// are walked through once.
    BitSet among(long[] wanted) {
      BitSet places = new BitSet(people.length);
      int at = 0;
      for (long number : wanted) {
        while (at < numbers.length && numbers[at] < number) {
          at++;
        }
        if (at < numbers.length && numbers[at] == number) {
          places.set(placeOf[at]);
        }
      }
      return places;
    }

    /// Adds people by their places until there are `cap`.
    void take(BitSet places, List<PersonId> into, int cap) {
      for (int at = places.nextSetBit(0); at >= 0 && into.size() < cap; ) {
        into.add(new PersonId(people[at]));
        at = places.nextSetBit(at + 1);
      }
    }
  }
}
