package vn.hoanhap.ui.measure;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.words.MissingFact;
import vn.hoanhap.ui.words.TimeText;

/// Says what the law makes of a form that is being typed.
final class PreviewWords {

  private final Messages messages;
  private final TimeText time;
  private final LocalDate today;

  PreviewWords(Messages messages, LocalDate today) {
    this.messages = messages;
    this.time = new TimeText(messages);
    this.today = today;
  }

  /// The answer in words beside the refusals; a null answer says the refusals alone.
  TermPreview of(TermAnswer answer, List<String> refusals) {
    if (answer == null) {
      return new TermPreview("", "", true, List.of(), List.of(), List.of(), List.of(), refusals);
    }
    ReasonText reasons = new ReasonText(messages);
    LocalDate end = answer.governingEnd();
    boolean both = answer.statedEnd() != null && answer.computedEnd() != null;
    boolean agrees = answer.mismatchDays() == 0;
    return new TermPreview(
        end == null
            ? ""
            : messages.text("measure.preview.end", time.day(end), time.left(end, today)),
        both && agrees ? messages.text("measure.preview.agrees") : "",
        agrees,
        reasons.lines(answer.reasons()),
        end == null ? List.of() : reasons.lines(answer.moves()),
        answer.warnings().stream().map(reasons::withArticle).toList(),
        MissingFact.of(answer.missing(), messages),
        refusals);
  }
}
