package vn.hoanhap.store;

import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;

/// Checks an open register: the pages of the file, the links between records, the search index
/// against what it indexes, the summaries against the measures, and the ledger's chain.
public final class RegisterCheck {

  static final String INTEGRITY = "PRAGMA integrity_check(20)";

  static final String FOREIGN_KEYS = "SELECT count(*) FROM pragma_foreign_key_check";

  static final String PEOPLE = "SELECT count(*) FROM person";

  static final String RECORDS =
      """
      SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM measure)
        + (SELECT count(*) FROM activity)
      """;

  // An FTS5 index compares itself with the table behind it and fails when they differ.
  static final String SEARCH =
      "INSERT INTO person_search (person_search, rank) VALUES ('integrity-check', 1)";

  static final String TERMS =
      """
      SELECT
        (SELECT count(*) FROM measure WHERE governing_end IS NOT coalesce(stated_end, computed_end))
        + (SELECT count(*) FROM person
           WHERE state <> 'erased' AND (state, open_until, awaiting_since) IS NOT
      """
          + MeasureRepository.SUMMARY
          + ")";

  /// One check: a code that names its text, whether it passed, how much it looked at, and what it
  /// found, in SQLite's words or as a number, empty when it passed.
  public record Finding(String code, boolean passed, long looked, String detail) {}

  /// Runs every check, whatever the ones before found.
  public List<Finding> run(Database database) {
    return List.of(
        unlessUnreadable("pages", () -> database.read(RegisterCheck::pages)),
        unlessUnreadable("links", () -> database.read(RegisterCheck::links)),
        unlessUnreadable("search", () -> searchIndex(database)),
        unlessUnreadable("terms", () -> database.read(RegisterCheck::terms)),
        unlessUnreadable("ledger", () -> chain(database)));
  }

  // A damaged page stops the check that meets it, and is what that check found.
  private static Finding unlessUnreadable(String code, Supplier<Finding> check) {
    try {
      return check.get();
    } catch (Fault.Unusable damaged) {
      return new Finding(code, false, 0, damaged.key());
    }
  }

  private static Finding chain(Database database) {
    LedgerCheck.Verdict chain = new LedgerCheck().verify(database);
    String detail = chain.holds() ? "" : Long.toString(chain.brokenAt());
    return new Finding("ledger", chain.holds(), chain.lines(), detail);
  }

  private static Finding pages(Tx tx) {
    List<String> found = tx.handle().createQuery(INTEGRITY).mapTo(String.class).list();
    boolean whole = found.equals(List.of("ok"));
    long pages = tx.handle().createQuery("PRAGMA page_count").mapTo(long.class).one();
    return new Finding("pages", whole, pages, whole ? "" : String.join("; ", found));
  }

  private static Finding links(Tx tx) {
    long broken = tx.handle().createQuery(FOREIGN_KEYS).mapTo(long.class).one();
    long records = tx.handle().createQuery(RECORDS).mapTo(long.class).one();
    return new Finding("links", broken == 0, records, broken == 0 ? "" : Long.toString(broken));
  }

  private static Finding terms(Tx tx) {
    long wrong = tx.handle().createQuery(TERMS).mapTo(long.class).one();
    long records = tx.handle().createQuery(RECORDS).mapTo(long.class).one();
    return new Finding("terms", wrong == 0, records, wrong == 0 ? "" : Long.toString(wrong));
  }

  private static Finding searchIndex(Database database) {
    long people = database.read(tx -> tx.handle().createQuery(PEOPLE).mapTo(long.class).one());
    try {
      database.write(Actor.PROGRAM, tx -> tx.handle().execute(SEARCH));
      return new Finding("search", true, people, "");
    } catch (UnableToExecuteStatementException | Fault differs) {
      return new Finding("search", false, people, "index");
    }
  }
}
