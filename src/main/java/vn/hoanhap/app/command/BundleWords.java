package vn.hoanhap.app.command;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.bundle.Mark;
import vn.hoanhap.i18n.Messages;

/// The mark of a bundle, in lines and in JSON.
final class BundleWords {

  private BundleWords() {}

  static List<String> mark(Messages messages, Mark mark) {
    String sort =
        messages.text(mark.training() ? "command.bundle.training" : "command.bundle.real");
    return List.of(
        messages.text("command.bundle.post", mark.post()),
        messages.text("command.bundle.month", mark.month()),
        messages.text("command.bundle.sequence", Integer.toString(mark.sequence())),
        sort);
  }

  static void put(ObjectNode document, Mark mark) {
    document.put("post", mark.post());
    document.put("month", mark.month().toString());
    document.put("sequence", mark.sequence());
    document.put("training", mark.training());
  }
}
