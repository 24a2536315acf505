package vn.hoanhap.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.text.SearchKey;

/// The words typed into a search, and the ways to look them up. Every word must begin a word of the
/// person, in any order.
record TypedWords(List<String> all) {

  /// The words of a person that a search looks at.
  enum Where {
    /// The name and the other name.
    NAMES("{search_name search_other}"),
    /// The hamlet and the year of birth.
    PLACE("search_place"),
    /// The names, the hamlet and the year of birth.
    ANYWHERE("{search_name search_other search_place}");

    private final String columns;

    Where(String columns) {
      this.columns = columns;
    }
  }

  /// Folds a typed text into its words, each once.
  static TypedWords of(String typed) {
    return new TypedWords(
        Stream.of(SearchKey.fold(typed).split(" "))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /// Whether a word begins with a digit, which no name does: it means a year or a hamlet.
  boolean hasNumber() {
    return all.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  /// Where to look for those whose names do not have every word: a single word that is not in the
  /// names can only be in the rest, which is the shorter list.
  Where whereElse() {
    return all.size() == 1 ? Where.PLACE : Where.ANYWHERE;
  }

  /// What the full-text index is asked.
  String match(Where where) {
    return all.stream()
        .map(word -> '"' + word + "\" *")
        .collect(Collectors.joining(" AND ", where.columns + " : (", ")"));
  }
}
