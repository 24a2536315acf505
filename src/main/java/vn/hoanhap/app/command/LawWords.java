package vn.hoanhap.app.command;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.i18n.ReasonText;

/// The part that all legal answers share: reasons with article and confidence, warnings, missing
/// facts; in lines for the eye and in JSON for scripts, where a missing fact is named as the field
/// of the input that would give it.
final class LawWords {

  private final Terminal terminal;
  private final ReasonText text;

  LawWords(Terminal terminal) {
    this.terminal = terminal;
    this.text = new ReasonText(terminal.messages());
  }

  void put(ObjectNode document, List<Reason> reasons, List<Reason> warnings, List<String> missing) {
    putReasons(document, reasons);
    missing.forEach(document.putArray("missing")::add);
    warnings.stream().map(text::of).forEach(document.putArray("warnings")::add);
  }

  void putReasons(ObjectNode document, List<Reason> reasons) {
    ArrayNode steps = document.putArray("reasons");
    for (Reason reason : reasons) {
      steps
          .addObject()
          .put("text", text.of(reason))
          .put("article", reason.article())
          .put("confidence", String.valueOf(reason.confidence()));
    }
  }

  void print(List<Reason> reasons, List<Reason> warnings, List<String> missing) {
    reasons.forEach(reason -> terminal.print("- " + text.of(reason) + cited(reason)));
    for (Reason warning : warnings) {
      terminal.print(terminal.messages().text("command.law.warning", text.of(warning)));
    }
    for (String fact : missing) {
      terminal.print(terminal.messages().text("command.law.missing", text.missing(fact)));
    }
  }

  private static String cited(Reason reason) {
    return reason.article().isEmpty()
        ? ""
        : " (" + reason.article() + ", " + reason.confidence() + ")";
  }
}
