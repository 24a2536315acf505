package vn.hoanhap.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.time.PartialDate;

/// How the law's dates for one person were reckoned, for the file or for the person: the answer,
/// the steps with article and source, what is missing, what would move the date, and which edition
/// of the rule book was asked on which day. It has no place for a bare yes or no.
///
/// @param birth may be null when no paper states it
/// @param ruleBook the edition of the rule book
/// @param reckonedOn the day the answer holds for
public record LawExplanation(
    Office office,
    String number,
    LocalDate date,
    String fullName,
    PartialDate birth,
    List<Part> parts,
    String ruleBook,
    LocalDate reckonedOn,
    PrintStamp stamp,
    Set<PrintMark> marks) {

  public LawExplanation {
    number = PlainText.of(number);
    fullName = PlainText.of(fullName);
    parts = List.copyOf(parts);
    ruleBook = PlainText.of(ruleBook);
    marks = Set.copyOf(marks);
  }

  /// One measure or one conviction: its name, the paper behind it in one line, the answer as names
  /// and values, and the sentences behind it; lists may be empty.
  public record Part(
      String title,
      String basis,
      List<Fact> answer,
      List<Step> steps,
      List<Step> warnings,
      List<String> missing,
      List<Step> moves) {
    public Part {
      title = PlainText.of(title);
      basis = PlainText.of(basis);
      answer = List.copyOf(answer);
      steps = List.copyOf(steps);
      warnings = List.copyOf(warnings);
      missing = missing.stream().map(PlainText::of).toList();
      moves = List.copyOf(moves);
    }
  }

  /// A piece of the answer.
  public record Fact(String name, String value) {
    public Fact {
      name = PlainText.of(name);
      value = PlainText.of(value);
    }
  }

  /// A sentence with its article and source in one line, which is blank for arithmetic; `confirmed`
  /// is false when the rule behind it is not.
  public record Step(String sentence, String source, boolean confirmed) {
    public Step {
      sentence = PlainText.of(sentence);
      source = PlainText.of(source);
    }
  }
}
