package vn.hoanhap.ui.activity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The days of a leave on a form, with what they come to below.
final class LeaveRow {

  private LeaveRow() {}

  /// Puts the fields on a form; they are seen while `type` says that the entry is about leave.
  static void put(InputGrid grid, LeaveFields fields, Input type, Messages messages) {
    Label sum = new Label();
    sum.textProperty().bind(fields.sumProperty());
    sum.setWrapText(true);
    sum.getStyleClass().addAll("hn-small", "hn-muted");
    List<Node> nodes =
        List.of(
            grid.date(fields.from, messages.text("activity.leave.from")),
            grid.date(fields.to, messages.text("activity.leave.to")),
            grid.wideChoice(fields.kind, messages.text("activity.leave.kind"), kinds(messages)));
    grid.wide(sum);
    type.textProperty().subscribe(code -> nodes.forEach(node -> show(node, fields.stand())));
    // An empty line below the reason would only be a hole.
    fields.sumProperty().subscribe(text -> show(sum, !text.isEmpty()));
  }

  private static List<Option> kinds(Messages messages) {
    return List.of(
        new Option(LeaveFields.COUNTED, messages.text("activity.leave.kind.leave")),
        new Option(LeaveFields.WORK, messages.text("activity.leave.kind.work")),
        new Option(LeaveFields.TREATMENT, messages.text("activity.leave.kind.treatment")));
  }

  private static void show(Node node, boolean stands) {
    node.setVisible(stands);
    node.setManaged(stands);
  }
}
