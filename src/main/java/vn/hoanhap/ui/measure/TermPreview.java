package vn.hoanhap.ui.measure;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.words.MissingFact;

/// What the law makes of a half-typed measure: the end, whether paper and law agree, the steps,
/// what would move the end, and what is still missing. Texts are empty where nothing is known yet.
public record TermPreview(
    String end,
    String agreement,
    boolean agrees,
    List<ReasonText.Line> steps,
    List<ReasonText.Line> moves,
    List<String> warnings,
    List<MissingFact> missing,
    List<String> refusals) {

  /// The same with a further warning before the others.
  TermPreview warning(String sentence) {
    List<String> all = new ArrayList<>(warnings);
    all.addFirst(sentence);
    return new TermPreview(end, agreement, agrees, steps, moves, all, missing, refusals);
  }

  /// Nothing to say yet.
  static final TermPreview NOTHING =
      new TermPreview("", "", true, List.of(), List.of(), List.of(), List.of(), List.of());
}
