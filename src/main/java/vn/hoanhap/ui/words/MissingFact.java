package vn.hoanhap.ui.words;

import java.util.List;
import vn.hoanhap.i18n.Messages;

/// Something the law has to know before a term can be reckoned for sure: its name in the law's
/// answer, and in words.
public record MissingFact(String code, String words) {

  /// The facts an answer lacks, in its order.
  public static List<MissingFact> of(List<String> codes, Messages messages) {
    return codes.stream()
        .map(code -> new MissingFact(code, messages.text("law.missing." + code)))
        .toList();
  }
}
