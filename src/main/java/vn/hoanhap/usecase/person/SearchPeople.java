package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// Search as you type: names without marks in any word order, prefixes, citizen numbers old and
/// new, hamlets. Empty text lists everybody in Vietnamese order. Only the ids of the whole answer
/// are read; [#rows(Actor, List)] reads the few rows that a list shows.
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
    OPEN
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

  /// A line of the list. `termStart` and `termEnd` are those of the measure that ends first; null
  /// when it has no end. `marks` are [from, to) ranges of the name that matched.
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

  /// Runs the search.
  public Found handle(Actor actor, Query query) {
    throw new UnsupportedOperationException();
  }

  /// Reads the rows of some ids, in the order given; `text` marks why each matched.
  public List<Row> rows(Actor actor, List<PersonId> ids, String text) {
    throw new UnsupportedOperationException();
  }

  /// The hamlets in use, in Vietnamese order, for the filter.
  public List<String> hamlets(Actor actor) {
    throw new UnsupportedOperationException();
  }

  /// Everybody a query finds, in order and without a cap: for papers.
  public List<PersonId> everybody(Actor actor, Query query) {
    throw new UnsupportedOperationException();
  }

  /// Numbers for the page head: current, awaiting papers, closed, sealed.
  public record Counts(int current, int awaitingPapers, int closed, int sealed) {}

  /// Counts people by the state of their measures.
  public Counts counts(Actor actor) {
    throw new UnsupportedOperationException();
  }
}
