package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.words.MissingFact;

/// A measure as its card shows it: the paper behind it, the way from start to end, what the law
/// says of it today, and why. `mismatch` is the difference between the stated and the computed end
/// in a sentence, empty when there is none; `moves` is what would move the end; `missing` are the
/// facts that would settle the answer.
public record MeasureCard(
    Measure measure,
    String title,
    String fullName,
    String status,
    boolean open,
    boolean ended,
    String paper,
    List<String> details,
    LocalDate start,
    LocalDate end,
    List<Mark> marks,
    String left,
    List<Say> sentence,
    List<ReasonText.Line> reasons,
    List<ReasonText.Line> moves,
    List<String> warnings,
    List<MissingFact> missing) {

  /// A day on the bar.
  public record Mark(LocalDate day, String label) {}

  /// A piece of the sentence.
  public record Say(String text, Tone tone) {}

  /// How a piece is said.
  public enum Tone {
    PLAIN,
    STRONG,
    /// Something the office may do for the person now.
    CHANCE,
    /// Something to look at, said as a part of its own.
    ALERT,
    QUIET
  }
}
