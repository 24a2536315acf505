package vn.hoanhap.law;

import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.MeasureKind;

/// The rule book as it applies to one case: asks by name, answers with the version that the dates
/// of the case pick.
public record Rules(RuleBook book, LawDates dates) {

  /// The version in force for this case.
  ///
  /// @throws IllegalArgumentException when the book has no such rule
  public Rule get(String id) {
    return book.pick(id, dates);
  }

  /// What would move the end of a measure of this kind.
  public List<Reason> moves(MeasureKind kind) {
    return quotes("MOVE." + kind.code() + ".");
  }

  /// The name of a rule as it applies to a kind of measure: its own version of it, that of its
  /// category, or the one for all.
  String named(String id, MeasureKind kind) {
    String own = id + "." + kind.code();
    String shared = id + "." + kind.category().code();
    return book.has(own) ? own : book.has(shared) ? shared : id;
  }

  /// What a paper states is used until its issuer corrects it, as said for this kind.
  Rule paperGoverns(MeasureKind kind) {
    return get(named("PAPER.governs", kind));
  }

  private List<Reason> quotes(String prefix) {
    return book.under(prefix).stream().map(this::get).map(Explanation::quotation).toList();
  }

  /// The version in force, or empty when the law has no such rule for the kind.
  public Optional<Rule> find(String id) {
    return book.has(id) ? Optional.of(get(id)) : Optional.empty();
  }
}
