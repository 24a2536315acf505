package vn.hoanhap.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.TypedWords.Where;

/// The numbers of the people in whom the full-text index finds every word typed, each list in
/// rising order: those whose names alone have them, and those found anywhere, who need not be told
/// again if they are named. In whatever state: looking up the state in the index as well would take
/// longer than leaving people out afterwards.
record Matches(long[] named, long[] anywhere) {

  static final Matches NONE = new Matches(new long[0], new long[0]);

  // One text: reading thirty thousand rows one by one would take longer than finding them.
  static final String MATCHING =
      "SELECT group_concat(rowid) FROM person_search WHERE person_search MATCH :match";

  static Matches of(Tx tx, TypedWords words) {
    if (words.isEmpty()) {
      return NONE;
    }
    long[] named = words.hasNumber() ? NONE.named : matching(tx, words.match(Where.NAMES));
    return new Matches(named, matching(tx, words.match(words.whereElse())));
  }

  private static long[] matching(Tx tx, String match) {
    long[] numbers =
        tx.handle()
            .createQuery(MATCHING)
            .bind("match", match)
            .mapTo(String.class)
            .findOne()
            .map(Columns::numbers)
            .orElseGet(() -> NONE.named);
    Arrays.sort(numbers);
    return numbers;
  }

  /// Whether the names of a person have every word.
  boolean isNamed(PersonId person) {
    return Arrays.binarySearch(named, person.value()) >= 0;
  }

  /// Everybody, each once.
  List<PersonId> people() {
    return LongStream.concat(LongStream.of(named), LongStream.of(anywhere))
        .distinct()
        .mapToObj(PersonId::new)
        .toList();
  }
}
