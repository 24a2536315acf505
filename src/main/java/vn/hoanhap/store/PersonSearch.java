package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.SearchKey;

/// Search as you type. Every word typed must begin a word of the name, the other name, the hamlet
/// or the year of birth, in any order and without marks; digits also find citizen numbers by their
/// first or last digits, numbers of old papers, and `HN-000123` finds the register number. People
/// whose name matches come before those whose hamlet does, each group in list order.
public final class PersonSearch {

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
    return search(tx, typed, List.of(filter), cap);
  }

  /// Finds people whom any of some filters lets through, those of the first filter first. No two of
  /// the filters may let the same person through.
  public Found search(Tx tx, String typed, List<PersonFilter> filters, int cap) {
    List<PersonFilter> inhabited =
        filters.stream().filter(filter -> !tx.order().isEmpty(tx, filter.scope().state())).toList();
    Matches matches = inhabited.isEmpty() ? Matches.NONE : Matches.of(tx, TypedWords.of(typed));
    List<PersonId> ids = new ArrayList<>();
    int total = 0;
    for (PersonFilter filter : inhabited) {
      Found found =
          typed.isBlank() ? everybody(tx, filter) : among(tx, typed, matches, filter, cap);
      ids.addAll(found.ids());
      total += found.total();
    }
    return new Found(ids.size() > cap ? List.copyOf(ids.subList(0, cap)) : ids, total);
  }

  private static Found everybody(Tx tx, PersonFilter filter) {
    List<PersonId> ids =
        filter.isPlain()
            ? tx.order().everybody(tx, filter.scope().state())
            : new PersonList().ids(tx, filter);
    return new Found(ids, ids.size());
  }

  private static Found among(Tx tx, String typed, Matches matches, PersonFilter filter, int cap) {
    List<PersonId> byNumber = byNumber(tx, typed, filter);
    if (byNumber.isEmpty()) {
      return byWords(tx, matches, filter, cap);
    }
    Set<PersonId> ids = new LinkedHashSet<>(byNumber);
    ids.addAll(byWords(tx, matches, filter, Integer.MAX_VALUE).ids());
    return new Found(List.copyOf(ids), ids.size());
  }

  private static Found byWords(Tx tx, Matches matches, PersonFilter filter, int cap) {
    if (filter.isPlain()) {
      return tx.order().first(tx, filter.scope().state(), matches, cap);
    }
    Map<Boolean, List<PersonId>> passing =
        passing(tx, matches.people(), filter).stream()
            .collect(Collectors.partitioningBy(matches::isNamed));
    List<PersonId> ids = new ArrayList<>(passing.get(true));
    ids.addAll(passing.get(false));
    return new Found(ids, ids.size());
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
