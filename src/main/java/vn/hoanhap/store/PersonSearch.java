package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.store.TypedWords.Where;

/// Search as you type. Every word typed must begin a word of the name, the other name, the hamlet
/// or the year of birth, in any order and without marks; digits also find citizen numbers by their
/// first or last digits, numbers of old papers, and `HN-000123` finds the register number. People
/// whose name matches come before those whose hamlet does, each group in list order.
public final class PersonSearch {

  static final String COUNT = "SELECT count(*) FROM person_search WHERE person_search MATCH :match";

  // One text: reading thirty thousand rows one by one would take longer than finding them.
  static final String MATCHING =
      "SELECT group_concat(rowid) FROM person_search WHERE person_search MATCH :match";

  static final String BY_NUMBER =
      """
      SELECT id FROM person WHERE citizen_number >= :digits AND citizen_number < :digits || ':'
      UNION ALL
      SELECT person_id FROM previous_number WHERE number >= :digits AND number < :digits || ':'
      LIMIT :limit
      """;

  static final String BY_LAST_DIGITS =
      """
      SELECT id FROM person
      WHERE citizen_number_reversed >= :reversed AND citizen_number_reversed < :reversed || ':'
      UNION ALL
      SELECT person_id FROM previous_number
      WHERE reversed >= :reversed AND reversed < :reversed || ':'
      LIMIT :limit
      """;

  static final String PASSING =
      """
      SELECT p.id FROM json_each(:ids) AS found JOIN person AS p ON p.id = found.value
      WHERE p.state = :state
      """
          + PersonFilter.CONDITIONS
          + "GROUP BY p.id ORDER BY p.sort_key, p.id";

  private static final Pattern REGISTER_NUMBER =
      Pattern.compile("(?i)\\s*hn[\\s-]*0*([1-9]\\d{0,9})\\s*");
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_BY_NUMBER = 2_000;

  /// The first ids, and how many people match in all.
  public record Found(List<PersonId> ids, int total) {}

  /// Finds people whom a filter lets through; at most `cap` ids come back. Nothing typed finds
  /// everybody.
  public Found search(Tx tx, String typed, PersonFilter filter, int cap) {
    if (typed.isBlank()) {
      List<PersonId> everybody = new PersonList().ids(tx, filter);
      return found(new LinkedHashSet<>(everybody), everybody.size(), cap);
    }
    Set<PersonId> byNumber = new LinkedHashSet<>(byNumber(tx, typed, filter));
    TypedWords words = TypedWords.of(typed);
    if (words.isEmpty()) {
      return found(byNumber, byNumber.size(), cap);
    }
    if (byNumber.isEmpty()) {
      return byWords(tx, words, filter, cap);
    }
    Found byWords = byWords(tx, words, filter, Integer.MAX_VALUE);
    byNumber.addAll(byWords.ids());
    return found(byNumber, byNumber.size(), cap);
  }

  private static Found found(Set<PersonId> ids, int total, int cap) {
    return new Found(ids.stream().limit(cap).toList(), total);
  }

  private static Found byWords(Tx tx, TypedWords words, PersonFilter filter, int cap) {
    String state = filter.scope().state();
    if (tx.order().isEmpty(tx, state)) {
      return new Found(List.of(), 0);
    }
    String anywhere = words.match(Where.ANYWHERE, state);
    List<PersonId> named =
        words.hasNumber() ? List.of() : inOrder(tx, words.match(Where.NAMES, state), filter, cap);
    if (named.size() == cap && filter.isPlain()) {
      return new Found(named, count(tx, anywhere));
    }
    List<PersonId> all = inOrder(tx, anywhere, filter, Integer.MAX_VALUE);
    Set<PersonId> ids = new LinkedHashSet<>(named);
    ids.addAll(all);
    return found(ids, all.size(), cap);
  }

  private static List<PersonId> inOrder(Tx tx, String match, PersonFilter filter, int cap) {
    long[] matching = matching(tx, match);
    return filter.isPlain()
        ? tx.order().first(tx, filter.scope().state(), matching, cap)
        : passing(tx, LongStream.of(matching).mapToObj(PersonId::new).toList(), filter);
  }

  private static long[] matching(Tx tx, String match) {
    return tx.handle()
        .createQuery(MATCHING)
        .bind("match", match)
        .mapTo(String.class)
        .findOne()
        .map(Columns::numbers)
        .orElseGet(() -> new long[0]);
  }

  private static int count(Tx tx, String match) {
    return tx.handle().createQuery(COUNT).bind("match", match).mapTo(int.class).one();
  }

  private static List<PersonId> byNumber(Tx tx, String typed, PersonFilter filter) {
    List<PersonId> candidates = new ArrayList<>();
    Matcher registerNumber = REGISTER_NUMBER.matcher(typed);
    String digits = SearchKey.digits(typed);
    if (registerNumber.matches()) {
      candidates.add(new PersonId(Long.parseLong(registerNumber.group(1))));
    } else if (digits.length() >= FEWEST_DIGITS) {
      candidates.addAll(ifNotTooMany(tx, BY_NUMBER, "digits", digits));
      String reversed = new StringBuilder(digits).reverse().toString();
      candidates.addAll(ifNotTooMany(tx, BY_LAST_DIGITS, "reversed", reversed));
    }
    return passing(tx, candidates, filter);
  }

  private static List<PersonId> passing(Tx tx, List<PersonId> candidates, PersonFilter filter) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    return filter
        .bind(tx, tx.handle().createQuery(PASSING))
        .bind("ids", PersonList.json(candidates))
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }

  // The first digits of a citizen number are a province: in a big register three of them say
  // nothing yet.
  private static List<PersonId> ifNotTooMany(Tx tx, String sql, String name, String value) {
    List<PersonId> some =
        tx.handle()
            .createQuery(sql)
            .bind(name, value)
            .bind("limit", MOST_BY_NUMBER + 1)
            .mapTo(long.class)
            .map(PersonId::new)
            .list();
    return some.size() > MOST_BY_NUMBER ? List.of() : some;
  }
}
