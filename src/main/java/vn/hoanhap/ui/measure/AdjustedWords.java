package vn.hoanhap.ui.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.i18n.ArticleText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.measure.AdjustMeasure;

/// Says where the end goes while a paper that moves it is typed: the day now and the day then, and
/// what to look at before it is saved.
final class AdjustedWords {

  private final Messages messages;
  private final LocalDate today;
  private final TimeText time;
  private final ReasonText reasons;

  AdjustedWords(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
    this.time = new TimeText(messages);
    this.reasons = new ReasonText(messages);
  }

  TermPreview of(AdjustMeasure.Preview found) {
    if (found.answer() == null) {
      return TermPreview.NOTHING;
    }
    List<String> refusals =
        found.refusal() == null
            ? List.of()
            : List.of(
                new ArticleText(messages)
                    .after(
                        messages.text("fault.measure.adjust-beyond"), found.refusal().article()));
    TermPreview said = new PreviewWords(messages, today).of(found.answer(), refusals);
    List<String> warnings = new ArrayList<>(said.warnings());
    found.cautions().forEach(caution -> warnings.add(reasons.withArticle(caution)));
    return new TermPreview(
        end(found),
        unmoved(found) ? messages.text("measure.adjust.unmoved") : "",
        said.agrees(),
        said.steps(),
        List.of(),
        warnings,
        said.missing(),
        said.refusals());
  }

  private static boolean unmoved(AdjustMeasure.Preview found) {
    return found.endNow() != null && found.endNow().equals(found.answer().governingEnd());
  }

  private String end(AdjustMeasure.Preview found) {
    LocalDate then = found.answer().governingEnd();
    if (then == null) {
      return "";
    }
    return found.endNow() == null
        ? messages.text("measure.preview.end", time.day(then), time.left(then, today))
        : messages.text(
            "measure.adjust.moved",
            time.day(found.endNow()),
            time.day(then),
            time.left(then, today));
  }
}
