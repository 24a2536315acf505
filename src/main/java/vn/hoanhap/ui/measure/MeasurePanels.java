package vn.hoanhap.ui.measure;

import java.time.Clock;
import javafx.scene.Node;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.Picker;
import vn.hoanhap.ui.form.FormPanel;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The short forms of a measure that stand in a panel beside the person's page.
public final class MeasurePanels {

  private static final int FOUND = 8;

  private final Messages messages;
  private final Clock clock;
  private final Reference reference;

  public MeasurePanels(Messages messages, Clock clock, Reference reference) {
    this.messages = messages;
    this.clock = clock;
    this.reference = reference;
  }

  /// A paper that moves the end; only the fields of the chosen type are shown.
  public Panel adjust(AdjustViewModel model, Runnable saved) {
    return new AdjustFields(model, messages, clock).panel(saved);
  }

  /// The closing; a transfer asks where to, by typing a commune's name.
  public Panel close(CloseViewModel model, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.wideChoice(
        model.reason,
        messages.text("measure.close.reason"),
        model.reasons().stream()
            .map(CloseReason::code)
            .map(code -> new Option(code, messages.text("close." + code)))
            .toList());
    Field destination =
        grid.put(
            model.destination,
            messages.text("measure.close.destination"),
            destination(model),
            true);
    grid.date(model.endedOn, messages.text("measure.close.day"))
        .hint(messages.text("measure.close.day.hint"));
    grid.text(model.paperNumber, messages.text("measure.close.paper"));
    grid.date(model.paperDate, messages.text("measure.close.paper-date"));
    model.reason.textProperty().subscribe(code -> only(destination, model.isTransfer()));
    return new FormPanel(
            messages.text("measure.close.title"),
            model,
            grid,
            messages.text("measure.close.save"),
            messages,
            saved)
        .panel();
  }

  private Picker<Commune> destination(CloseViewModel model) {
    Picker<Commune> picker =
        new Picker<>(
            typed -> reference.communes().search(typed, FOUND),
            Commune::inProvince,
            messages.text("measure.change"));
    picker.input().setId("destination");
    return picker.keepsIn(
        model.destination.textProperty(), Commune::code, reference.communes()::byCode);
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
