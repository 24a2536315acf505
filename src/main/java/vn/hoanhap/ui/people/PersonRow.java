package vn.hoanhap.ui.people;

import java.util.List;
import vn.hoanhap.domain.person.PersonId;

/// A line of the list as it is shown. `name` is cut where the search matched; `year` is the year of
/// birth; `term` says the end and the days left, `share` how much of the term is over (-1 when an
/// end is not known); `ended` is set once the term has run out and papers are missing; `why` says
/// what matched when it was not the name.
public record PersonRow(
    PersonId id,
    String fullName,
    List<Span> name,
    String year,
    List<Tag> tags,
    String hamlet,
    boolean hamletMatched,
    String term,
    double share,
    boolean ended,
    String officer,
    String lastActivity,
    String why) {

  /// A piece of the name; `marked` when it is what was searched for.
  public record Span(String text, boolean marked) {}

  /// A measure: the few letters of its chip, its whole name and its state in words.
  public record Tag(String word, String name, String status) {}
}
