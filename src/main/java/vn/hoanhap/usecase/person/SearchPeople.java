package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.PersonFilter;
import vn.hoanhap.store.PersonList;
import vn.hoanhap.store.PersonSearch;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;

/// Search as you type: names without marks in any word order, prefixes, citizen numbers old and
/// new, hamlets. People who were entered without a measure are found by typing too, after the
/// others. Empty text lists everybody in Vietnamese order. Only the ids of the whole answer are
/// read; [#rows(Actor, List)] reads the few rows that a list shows.
public final class SearchPeople {

  /// Which people to show by the state of their measures.
  public enum Scope {
    /// Under a measure in force.
    CURRENT,
    /// Term over, papers missing.
    AWAITING_PAPERS,
    /// Closed only; needs a reason.
    CLOSED,
    /// Current and awaiting papers.
    OPEN,
    /// Sealed juvenile files only; needs a reason.
    SEALED,
    /// Entered without a measure yet.
    NO_MEASURE;

    /// Whether a written reason is needed.
    public boolean isRestricted() {
      return this == CLOSED || this == SEALED;
    }
  }

  /// Empty sets, blank hamlet and null officer mean "any". `reason` is needed for closed records
  /// only.
  public record Query(
      String text,
      Set<Category> categories,
      Set<MeasureKind> kinds,
      Scope scope,
      String hamlet,
      UserId officer,
      String reason) {

    /// Everybody under a measure whose name matches.
    public static Query of(String text) {
      return new Query(text, Set.of(), Set.of(), Scope.OPEN, "", null, "");
    }
  }

  /// All ids in order, at most [#CAP] when text was typed; `total` counts all that match, and the
  /// first rows are read already.
  public record Found(List<PersonId> ids, int total, List<Row> first) {}

  /// Why a row matched.
  public enum Match {
    NONE,
    NAME,
    OTHER_NAME,
    CITIZEN_NUMBER,
    OLD_NUMBER,
    HAMLET,
    REGISTER_NUMBER
  }

  /// One measure in a row.
  public record Chip(MeasureKind kind, MeasureStatus status) {}

  /// A line of the list. A person whose measures are all closed is named by initials; one without
  /// any has no chip. `termStart` and `termEnd` are those of the measure that ends first; null when
  /// it has no end. `marks` are [from, to) ranges of the name that matched.
  public record Row(
      PersonId id,
      String name,
      PartialDate birth,
      Sex sex,
      List<Chip> measures,
      String hamlet,
      LocalDate termStart,
      LocalDate termEnd,
      String officer,
      LocalDate lastActivityOn,
      ActivityType lastActivity,
      Match match,
      List<int[]> marks) {}

  /// The most ids returned for a typed text.
  public static final int CAP = 500;

  private static final int FIRST_ROWS = 50;

  private final Database database;
  private final Permissions permissions;
  private final Ledger ledger = new Ledger();
  private final PersonSearch search = new PersonSearch();
  private final PersonList list = new PersonList();
  private final Set<String> writtenDown = ConcurrentHashMap.newKeySet();

  public SearchPeople(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Runs the search. Closed and sealed records are listed for a reason alone, which is written
  /// down once, not at every key.
  public Found handle(Actor actor, Query query) {
    requireReason(actor, query);
    return database.read(
        tx -> {
          PersonSearch.Found found = find(tx, query);
          List<PersonId> first = found.ids().subList(0, Math.min(FIRST_ROWS, found.ids().size()));
          return new Found(found.ids(), found.total(), rows(tx, first, query.text()));
        });
  }

  private PersonSearch.Found find(Tx tx, Query query) {
    PersonFilter filter = filter(query);
    PersonFilter without =
        new PersonFilter(PersonFilter.Scope.NO_MEASURE, Set.of(), query.hamlet(), query.officer());
    List<PersonFilter> filters =
        findsWithoutMeasure(query) ? List.of(filter, without) : List.of(filter);
    return search.search(tx, query.text(), filters, cap(query));
  }

  // Whoever was entered yesterday and got no measure would else seem lost.
  private static boolean findsWithoutMeasure(Query query) {
    return query.scope() == Scope.OPEN
        && !query.text().isBlank()
        && query.kinds().isEmpty()
        && query.categories().isEmpty();
  }

  /// Reads the rows of some ids, in the order given; `text` marks why each matched.
  public List<Row> rows(Actor actor, List<PersonId> ids, String text) {
    return database.read(tx -> rows(tx, ids, text));
  }

  /// The hamlets in use, in Vietnamese order, for the filter.
  public List<String> hamlets(Actor actor) {
    return database.read(list::hamlets).stream()
        .sorted(Comparator.comparing(VietnameseNames::textKey))
        .toList();
  }

  /// Everybody a query finds, in order and without a cap: for papers.
  public List<PersonId> everybody(Actor actor, Query query) {
    requireReason(actor, query);
    return database.read(
        tx -> search.search(tx, query.text(), filter(query), Integer.MAX_VALUE).ids());
  }

  /// Numbers for the page head: current, awaiting papers, closed, sealed, without a measure yet.
  public record Counts(
      int current, int awaitingPapers, int closed, int sealed, int withoutMeasure) {}

  /// Counts people by the state of their measures.
  public Counts counts(Actor actor) {
    PersonList.Counts counts = database.read(list::counts);
    return new Counts(
        counts.current(),
        counts.awaitingPapers(),
        counts.closed(),
        counts.sealed(),
        counts.withoutMeasure());
  }

  private List<Row> rows(Tx tx, List<PersonId> ids, String text) {
    return list.rows(tx, ids).stream().map(row -> FoundRow.of(row, text, tx.today())).toList();
  }

  private static int cap(Query query) {
    return query.text().isBlank() ? Integer.MAX_VALUE : CAP;
  }

  private static PersonFilter filter(Query query) {
    Set<MeasureKind> kinds = EnumSet.noneOf(MeasureKind.class);
    kinds.addAll(query.kinds());
    if (kinds.isEmpty() && !query.categories().isEmpty()) {
      for (MeasureKind kind : MeasureKind.values()) {
        if (query.categories().contains(kind.category())) {
          kinds.add(kind);
        }
      }
    }
    return new PersonFilter(
        PersonFilter.Scope.valueOf(query.scope().name()), kinds, query.hamlet(), query.officer());
  }

  private void requireReason(Actor actor, Query query) {
    if (!query.scope().isRestricted()) {
      return;
    }
    String reason = Person.clean(query.reason());
    if (!WrittenReason.isEnough(reason)) {
      throw permissions.refused(actor, "people.reason-missing");
    }
    String scope = query.scope().name().toLowerCase(Locale.ROOT);
    if (writtenDown.add(actor.id().value() + " " + scope + " " + reason)) {
      String detail = "search " + scope + ": " + reason;
      database.write(actor, tx -> ledger.append(tx, LedgerAction.OPEN_RESTRICTED, "", 0, detail));
    }
  }
}
