package vn.hoanhap.usecase.paper;

import vn.hoanhap.i18n.Messages;

/// What stands in a cell whose fact is not in the register: an empty cell would look like a slip of
/// the printer, or like nothing to know.
final class MissingWords {

  private final Messages messages;

  MissingWords(Messages messages) {
    this.messages = messages;
  }

  /// The words for a column's empty cell; empty where nothing is missing, or where the column is
  /// there to be filled in with a pen.
  String of(String column) {
    return switch (column) {
      case "note", "whereabouts", "result", "late-days" -> "";
      case "absence" -> "–";
      case "until", "lapses-on", "eligible-on" -> messages.text("paper.cell.unclear");
      default -> messages.text("paper.cell.not-recorded");
    };
  }
}
