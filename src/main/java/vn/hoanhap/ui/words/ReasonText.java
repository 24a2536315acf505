package vn.hoanhap.ui.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.Word;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// The steps of the law's answer as sentences with their article and how sure the source is.
public final class ReasonText {

  private final Messages messages;
  private final TimeText time;

  public ReasonText(Messages messages) {
    this.messages = messages;
    this.time = new TimeText(messages);
  }

  /// One step, ready to be shown; `article` may be empty.
  public record Line(String sentence, String article, String confidence) {}

  /// The lines of an answer, in its order.
  public List<Line> lines(List<Reason> reasons) {
    return reasons.stream().map(this::line).toList();
  }

  /// One line.
  public Line line(Reason reason) {
    return new Line(
        filled("law." + reason.key(), reason.arguments()),
        reason.article(),
        messages.text("law.confidence." + reason.confidence()));
  }

  /// A text whose arguments may be days and lengths, said as people read them.
  public String filled(String key, List<Object> arguments) {
    return messages.text(key, arguments.stream().map(this::said).toArray());
  }

  private Object said(Object argument) {
    return switch (argument) {
      case LocalDate day -> time.day(day);
      case PartialDate date -> time.partial(date);
      case Period length -> time.length(length);
      case Word word -> messages.text(word.key());
      case Phrase phrase ->
          messages.language() == Language.ENGLISH ? phrase.english() : phrase.vietnamese();
      default -> argument;
    };
  }
}
