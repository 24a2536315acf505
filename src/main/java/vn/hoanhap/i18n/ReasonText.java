package vn.hoanhap.i18n;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.Word;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.domain.time.PartialDate;

/// The steps of the law's answer as sentences in the reader's language, each with its article and
/// how sure the source is: dates day first, lengths in words.
public final class ReasonText {

  private static final char UNCONFIRMED = 'U';

  private static final char INFERRED = 'C';

  /// How the data begin the source of a rule that is written in no article.
  private static final String FOLLOWS = "Suy luận";

  private final Messages messages;
  private final LengthText lengths;
  private final ArticleText articles;

  public ReasonText(Messages messages) {
    this.messages = messages;
    this.lengths = new LengthText(messages);
    this.articles = new ArticleText(messages);
  }

  /// One step, ready to be shown: its sentence, the article in words, where that was read and how
  /// sure it is. Arithmetic and papers alone have neither article nor source. `confirmed` is false
  /// when the text of a law in force was not read.
  public record Line(
      String sentence, String article, String source, String confidence, boolean confirmed) {}

  /// How sure a rule is, in words; empty where its source has said already that the rule only
  /// follows from others.
  public String sureness(String source, char confidence) {
    boolean said =
        confidence == INFERRED
            && messages.language() == Language.VIETNAMESE
            && source.startsWith(FOLLOWS);
    return said ? "" : messages.text("law.confidence." + confidence);
  }

  /// The lines of an answer, in its order.
  public List<Line> lines(List<Reason> reasons) {
    return reasons.stream().map(this::line).toList();
  }

  /// One line.
  public Line line(Reason reason) {
    return new Line(
        of(reason),
        articles.of(reason.article()),
        reason.source(),
        messages.text("law.confidence." + reason.confidence()),
        reason.confidence() != UNCONFIRMED);
  }

  /// The sentence of a reason or a warning, without its article.
  public String of(Reason reason) {
    return filled("law." + reason.key(), reason.arguments());
  }

  /// The sentence of a reason or a warning, with its article in brackets where it has one.
  public String withArticle(Reason reason) {
    return articles.after(of(reason), reason.article());
  }

  /// The name of a missing fact.
  public String missing(String fact) {
    return messages.text("law.missing." + fact);
  }

  /// A text whose arguments may be days and lengths, said as people read them.
  public String filled(String key, List<Object> arguments) {
    return messages.text(key, arguments.stream().map(this::said).toArray());
  }

  /// A phrase of the data in the reader's language.
  public String of(Phrase phrase) {
    return messages.language() == Language.ENGLISH ? phrase.english() : phrase.vietnamese();
  }

  private Object said(Object argument) {
    return switch (argument) {
      case LocalDate day -> DayFirst.of(day);
      case PartialDate date -> DayFirst.of(date);
      case Period length -> lengths.of(length);
      case Word word -> messages.has(word.key()) ? messages.text(word.key()) : plain(word);
      case Phrase phrase -> of(phrase);
      default -> argument;
    };
  }

  /// A word this version has no text for is shown as its code.
  private static String plain(Word word) {
    return word.key().substring(word.key().lastIndexOf('.') + 1);
  }
}
