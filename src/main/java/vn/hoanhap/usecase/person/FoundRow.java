package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.store.MatchReason;
import vn.hoanhap.store.PersonRow;
import vn.hoanhap.usecase.person.SearchPeople.Chip;
import vn.hoanhap.usecase.person.SearchPeople.Match;
import vn.hoanhap.usecase.person.SearchPeople.Row;

/// A line of the list from what the store gives: the measures to show, the term that ends first,
/// and why the person was found.
final class FoundRow {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private FoundRow() {}

  static Row of(PersonRow person, String typed, LocalDate today) {
    List<PersonRow.Chip> open =
        person.measures().stream().filter(chip -> !chip.sealed() && isOpen(chip.status())).toList();
    boolean masked = open.isEmpty() && !person.measures().isEmpty();
    List<PersonRow.Chip> shown = masked ? person.measures() : open;
    PersonRow.Chip first = endsFirst(shown.stream().filter(chip -> isOpen(chip.status())).toList());
    return new Row(
        person.id(),
        masked ? Mask.initials(person.name()) : person.name(),
        person.birth(),
        person.sex(),
        shown.stream().map(chip -> new Chip(chip.kind(), chip.statusOn(today))).toList(),
        masked ? "" : person.hamlet(),
        first == null ? null : first.start(),
        first == null ? null : first.end(),
        person.officer(),
        person.lastActivityOn(),
        person.lastActivity(),
        Match.valueOf(MatchReason.of(person, typed).name()),
        masked ? List.of() : marks(person.name(), typed));
  }

  private static boolean isOpen(MeasureStatus status) {
    return status.isOpen();
  }

  // The store gives them by their end, those without one last.
  private static PersonRow.Chip endsFirst(List<PersonRow.Chip> open) {
    return open.isEmpty() || open.getFirst().end() == null ? null : open.getFirst();
  }

  /// Where the typed words stand in the name, as [from, to) ranges in order.
  static List<int[]> marks(String name, String typed) {
    String folded = SearchKey.fold(typed);
    List<int[]> marks = new ArrayList<>();
    if (folded.isEmpty()) {
      return marks;
    }
    String[] words = folded.split(" ");
    Matcher own = WORD.matcher(name);
    while (own.find()) {
      int longest = 0;
      for (String word : words) {
        longest = Math.max(longest, SearchKey.matchedPrefix(own.group(), word));
      }
      if (longest > 0) {
        marks.add(new int[] {own.start(), own.start() + longest});
      }
    }
    return marks;
  }
}
