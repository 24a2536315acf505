package vn.hoanhap.ui.measure;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
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

  /// The closing; a transfer asks where to, by typing a commune's name. `died` opens the form for a
  /// death, which is no closing of one measure.
  public Panel close(CloseViewModel model, Runnable saved, Runnable died) {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.wideChoice(
        model.reason,
        messages.text("measure.close.reason"),
        model.reasons().stream()
            .map(CloseReason::code)
            .map(code -> new Option(code, messages.text("close." + code)))
            .toList());
    Button dead = Buttons.link(messages.text("measure.close.died"), died);
    dead.setId("close-died");
    grid.wide(dead);
    Field destination = destinationField(grid, model);
    model.reason.textProperty().subscribe(code -> only(destination, model.isTransfer()));
    grid.date(model.endedOn, messages.text("measure.close.day"))
        .hint(messages.text("measure.close.day.hint"));
    grid.text(model.paperNumber, messages.text("measure.close.paper"))
        .hint(model.settlesProperty());
    grid.date(model.paperDate, messages.text("measure.close.paper-date"));
    return closing(messages.text("measure.close.title"), model, grid, saved);
  }

  /// The same for somebody who moved away.
  public Panel transfer(CloseViewModel model, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    destinationField(grid, model);
    grid.date(model.endedOn, messages.text("measure.transfer.day"));
    grid.text(model.paperNumber, messages.text("measure.transfer.paper"))
        .hint(model.settlesProperty());
    grid.date(model.paperDate, messages.text("measure.transfer.paper-date"));
    return closing(messages.text("measure.transfer.title"), model, grid, saved);
  }

  private Panel closing(String title, CloseViewModel model, InputGrid grid, Runnable saved) {
    Label lacking = new Label();
    lacking.setId("close-lacking");
    lacking.setWrapText(true);
    lacking.setMinHeight(Region.USE_PREF_SIZE);
    lacking.setMaxWidth(Double.MAX_VALUE);
    lacking.getStyleClass().add("hn-note");
    lacking.textProperty().bind(model.papersProperty());
    model.papersProperty().subscribe(text -> only(lacking, !text.isEmpty()));
    grid.wide(lacking);
    return new FormPanel(title, model, grid, "", messages, saved)
        .naming(model.verbProperty())
        .panel();
  }

  private Field destinationField(InputGrid grid, CloseViewModel model) {
    return grid.put(
        model.destination, messages.text("measure.close.destination"), destination(model), true);
  }

  private Picker<Commune> destination(CloseViewModel model) {
    Picker<Commune> picker =
        new Picker<>(
                typed -> reference.communes().search(typed, FOUND),
                Commune::inProvince,
                messages.text("measure.change"))
            .nothing(messages.text("commune.nothing"));
    picker.input().setId("destination");
    return picker.keepsIn(
        model.destination.textProperty(), Commune::code, reference.communes()::byCode);
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
