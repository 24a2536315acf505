package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.form.FormPanel;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The fields of a paper that moves an end, and under them where the end goes: only the fields of
/// the chosen type stand there, and the question about a paper beyond the law only when it is one.
final class AdjustFields {

  private final AdjustViewModel model;
  private final Messages messages;
  private final InputGrid grid;

  AdjustFields(AdjustViewModel model, Messages messages, Clock clock) {
    this.model = model;
    this.messages = messages;
    this.grid = new InputGrid(2, messages, clock);
  }

  Panel panel(Runnable saved) {
    amount();
    paper();
    beyond();
    PreviewCard preview =
        new PreviewCard(messages, messages.text("measure.adjust.preview.nothing"));
    model.previewProperty().subscribe(preview::show);
    grid.wide(preview);
    return new FormPanel(
            messages.text("measure.adjust.title"),
            model,
            grid,
            messages.text("measure.adjust.save"),
            messages,
            saved)
        .panel();
  }

  private void amount() {
    grid.wideChoice(
        model.type,
        messages.text("measure.adjust.type"),
        MeasureFields.options(
            Adjustment.Type.values(),
            Adjustment.Type::code,
            code -> messages.text("adjustment." + code)));
    Field length =
        LengthRow.put(grid, model.length, messages.text("measure.adjust.length"), true, messages);
    Field days = grid.text(model.days, messages.text("measure.adjust.days"));
    Field from = grid.date(model.from, messages.text("measure.adjust.from"));
    Field to = grid.date(model.to, messages.text("measure.adjust.to"));
    model
        .type
        .textProperty()
        .subscribe(
            code -> {
              only(length, model.needsLength());
              only(days, model.needsDays());
              only(from, model.needsFirstDay());
              only(to, model.needsLastDay());
            });
  }

  private void paper() {
    grid.section(messages.text("measure.adjust.paper"));
    grid.text(model.number, messages.text("measure.basis-number"));
    grid.date(model.decidedOn, messages.text("measure.basis-date"));
    grid.wideText(model.issuer, messages.text("measure.basis-issuer"));
  }

  private void beyond() {
    Field asWritten =
        grid.wideChoice(
            model.asWritten,
            messages.text("measure.adjust.as-written"),
            List.of(
                new Option("", messages.text("measure.adjust.as-written.no")),
                new Option(ConvictionInputs.YES, messages.text("measure.adjust.as-written.yes"))));
    model.beyondProperty().subscribe(beyond -> only(asWritten, beyond));
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
