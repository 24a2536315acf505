package vn.hoanhap.usecase.notes;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.law.OpenPoint;
import vn.hoanhap.law.Rule;
import vn.hoanhap.law.RuleBook;

/// Lists the rules the program counts with, as the legal notes page shows them: those in force on a
/// day marked, unconfirmed ones plainly so, and the questions of law that stay open.
public final class ShowLegalNotes {

  /// One version of a rule. `value` is empty when the law leaves it to the paper; `from` and `to`
  /// are null when unbounded; `confidence` has its words in `law.confidence.X`.
  public record Note(
      String id,
      Phrase sentence,
      String value,
      String article,
      String source,
      LocalDate from,
      LocalDate to,
      char confidence,
      boolean inForce) {}

  /// A question the sources do not settle, and what the program does meanwhile.
  public record Open(String id, Phrase question, Phrase meanwhile) {}

  /// The page: the edition of the rule book, its rules, the open questions.
  public record Notes(String version, List<Note> rules, List<Open> open) {

    /// How many rules in force are not confirmed.
    public long unconfirmed() {
      return rules.stream().filter(note -> note.inForce() && note.confidence() == 'U').count();
    }
  }

  private final RuleBook book;

  public ShowLegalNotes(RuleBook book) {
    this.book = book;
  }

  /// The notes on a day.
  public Notes handle(LocalDate day) {
    List<Open> open =
        OpenPoint.shipped().stream()
            .map(point -> new Open(point.id(), point.question(), point.meanwhile()))
            .toList();
    return new Notes(
        book.version(), book.rules().stream().map(rule -> note(rule, day)).toList(), open);
  }

  private static Note note(Rule rule, LocalDate day) {
    return new Note(
        rule.id(),
        new Phrase(rule.sentence(), rule.meaning()),
        rule.value(),
        rule.article(),
        rule.source(),
        rule.from(),
        rule.to(),
        rule.confidence(),
        rule.covers(day));
  }
}
