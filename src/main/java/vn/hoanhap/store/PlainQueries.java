package vn.hoanhap.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.store.TypedWords.Where;

/// The register's own statements through bare JDBC on a plain file: every row is read cell by cell
/// and nothing is made of it. Statements are prepared once.
public final class PlainQueries implements AutoCloseable {

  static final String LINES = "SELECT * FROM ledger ORDER BY seq";

  private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");
  private static final Pattern REGISTER_NUMBER = Pattern.compile("(?i)\\s*hn[\\s-]*0*(\\d+)\\s*");
  private static final int FIRST_ROWS = 50;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_BY_NUMBER = 2_001;
  private static final Map<String, Object> ANY_FILTER =
      Map.of("state", "open", "from", "", "before", "", "officer", 0, "hamlet", "", "kinds", "");

  private final Connection connection;
  private final Map<String, Prepared> prepared = new HashMap<>();

  private record Prepared(PreparedStatement statement, List<String> names) {}

  PlainQueries(Connection connection) {
    this.connection = connection;
  }

  /// The statements of one search as you type, up to the first fifty rows; answers how many numbers
  /// of people were read, some of them twice.
  public int search(String typed) {
    Set<Long> found = new LinkedHashSet<>(byNumber(typed));
    int total = found.size();
    TypedWords words = TypedWords.of(typed);
    if (!words.isEmpty()) {
      total += byWords(words, found);
    }
    rows(found.stream().limit(FIRST_ROWS).toList());
    return total;
  }

  /// Reads every row that the day's duties are derived from; answers how many measures there are.
  public int duties() {
    ask(OpenMeasures.OFFICERS, Map.of());
    ask(OpenMeasures.AFTER_CARE, Map.of());
    ask(OpenMeasures.MOVED, Map.of());
    return ask(OpenMeasures.MEASURES, Map.of()).size();
  }

  /// Reads every line of the ledger; answers how many there are.
  public int ledger() {
    return ask(LINES, Map.of()).size();
  }

  /// Inserts one entry into the log of a person; it is on the disk when this returns.
  public void logOne(long person, String key, String day, String now) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("key", key);
    values.put("person", person);
    values.put("type", "GAP");
    values.put("date", day);
    values.put("place", "Nhà ở");
    values.put("withWhom", "Gia đình");
    values.put("result", "Chấp hành tốt");
    values.put("note", "Gặp gỡ, động viên.");
    values.put("period", "");
    values.put("grade", "");
    values.put("now", now);
    try {
      Prepared insert = prepared(ActivityRepository.INSERT_MANY);
      bind(insert, values);
      insert.statement.executeUpdate();
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  private int byWords(TypedWords words, Set<Long> found) {
    long[] named = words.hasNumber() ? new long[0] : matching(words.match(Where.NAMES));
    long[] elsewhere = matching(words.match(words.whereElse()));
    LongStream.of(named).limit(FIRST_ROWS).forEach(found::add);
    LongStream.of(elsewhere).limit(FIRST_ROWS).forEach(found::add);
    return named.length + elsewhere.length;
  }

  private long[] matching(String match) {
    return Columns.numbers(text(Matches.MATCHING, Map.of("match", match)));
  }

  private List<Long> byNumber(String typed) {
    Matcher registerNumber = REGISTER_NUMBER.matcher(typed);
    String digits = SearchKey.digits(typed);
    List<Long> candidates = new ArrayList<>();
    if (registerNumber.matches()) {
      candidates.add(Long.parseLong(registerNumber.group(1)));
    } else if (digits.length() >= FEWEST_DIGITS) {
      String reversed = new StringBuilder(digits).reverse().toString();
      candidates.addAll(few(PersonSearch.BY_NUMBER, Map.of("digits", digits)));
      candidates.addAll(few(PersonSearch.BY_LAST_DIGITS, Map.of("reversed", reversed)));
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    Map<String, Object> values = new LinkedHashMap<>(ANY_FILTER);
    values.put("ids", json(candidates));
    return ask(PersonSearch.PASSING, values);
  }

  private List<Long> few(String sql, Map<String, Object> values) {
    Map<String, Object> limited = new LinkedHashMap<>(values);
    limited.put("limit", MOST_BY_NUMBER);
    List<Long> some = ask(sql, limited);
    return some.size() == MOST_BY_NUMBER ? List.of() : some;
  }

  private void rows(List<Long> ids) {
    Map<String, Object> values = Map.of("ids", json(ids));
    ask(PersonList.CHIPS, values);
    ask(PersonList.ROWS, values);
  }

  private static String json(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  /// The one text that a statement answers, or null.
  private String text(String sql, Map<String, Object> values) {
    try {
      Prepared query = prepared(sql);
      bind(query, values);
      try (ResultSet rows = query.statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  /// Reads all cells and answers the first of each row as a number, 0 where it is a text.
  private List<Long> ask(String sql, Map<String, Object> values) {
    try {
      Prepared query = prepared(sql);
      bind(query, values);
      List<Long> answer = new ArrayList<>();
      try (ResultSet rows = query.statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          answer.add(read(rows, columns));
        }
      }
      return answer;
    } catch (SQLException error) {
      throw SqlFaults.of(new IllegalStateException(error));
    }
  }

  private static void bind(Prepared query, Map<String, Object> values) throws SQLException {
    for (int i = 0; i < query.names.size(); i++) {
      query.statement.setObject(i + 1, values.get(query.names.get(i)));
    }
  }

  private static long read(ResultSet row, int columns) throws SQLException {
    Object first = row.getObject(1);
    for (int column = 2; column <= columns; column++) {
      row.getObject(column);
    }
    return first instanceof Number number ? number.longValue() : 0;
  }

  /// SQLite numbers a named parameter where it first stands.
  private Prepared prepared(String sql) throws SQLException {
    Prepared known = prepared.get(sql);
    if (known == null) {
      List<String> names = NAME.matcher(sql).results().map(r -> r.group(1)).distinct().toList();
      known = new Prepared(connection.prepareStatement(sql), names);
      prepared.put(sql, known);
    }
    return known;
  }

  @Override
  public void close() throws SQLException {
    for (Prepared one : prepared.values()) {
      one.statement.close();
    }
  }
}
