package vn.hoanhap.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.text.SearchKey;

/// Which people a list shows. No kinds, an empty hamlet and a null officer mean any. Sealed
/// juvenile files and people without a measure are in no scope but their own.
public record PersonFilter(Scope scope, Set<MeasureKind> kinds, String hamlet, UserId officer) {

  /// Which people by the state of their measures today.
  public enum Scope {
    /// With a measure in force.
    CURRENT("open"),
    /// With a measure whose term is over and whose closing papers are missing.
    AWAITING_PAPERS("open"),
    /// Either of the two.
    OPEN("open"),
    /// With closed measures alone.
    CLOSED("closed"),
    /// With sealed measures alone.
    SEALED("sealed"),
    /// Entered without any measure yet.
    NO_MEASURE("draft");

    private final String state;

    Scope(String state) {
      this.state = state;
    }

    String state() {
      return state;
    }
  }

  /// The conditions, for a statement that names the person's row `p`.
  static final String CONDITIONS =
      """
        AND (:from = '' OR p.open_until >= :from)
        AND (:before = '' OR p.awaiting_since < :before)
        AND (:officer = 0 OR p.officer_id = :officer)
        AND (:hamlet = '' OR p.id IN (
          SELECT person_id FROM address WHERE hamlet_key = :hamlet AND valid_to IS NULL))
        AND (:kinds = '' OR p.id IN (
          SELECT person_id FROM measure
          WHERE instr(:kinds, ' ' || kind || ' ') > 0
            AND iif(:state = 'open', sealed = 0 AND status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers'), 1)
            AND (:from = '' OR (status <> 'ended-awaiting-papers' AND iif(status = 'needs-review', '9999', coalesce(governing_end, '9999')) >= :from))
            AND (:before = '' OR status = 'ended-awaiting-papers' OR (status <> 'needs-review' AND governing_end < :before))))
      """;

  public PersonFilter {
    kinds = Set.copyOf(kinds);
    hamlet = hamlet == null ? "" : hamlet;
  }

  /// Everybody in a scope.
  public static PersonFilter of(Scope scope) {
    return new PersonFilter(scope, Set.of(), "", null);
  }

  Query bind(Tx tx, Query query) {
    String today = Columns.text(tx.today());
    return query
        .bind("state", scope.state())
        .bind("from", scope == Scope.CURRENT ? today : "")
        .bind("before", scope == Scope.AWAITING_PAPERS ? today : "")
        .bind("officer", officer == null ? 0 : officer.value())
        .bind("hamlet", SearchKey.fold(hamlet))
        .bind("kinds", codes());
  }

  private String codes() {
    return kinds.isEmpty()
        ? ""
        : kinds.stream().map(MeasureKind::code).collect(Collectors.joining(" ", " ", " "));
  }

  /// Whether the state alone decides.
  boolean isPlain() {
    return kinds.isEmpty()
        && hamlet.isEmpty()
        && officer == null
        && scope != Scope.CURRENT
        && scope != Scope.AWAITING_PAPERS;
  }
}
