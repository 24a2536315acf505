package vn.hoanhap.ui.measure;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.InputGrid;

/// Years, months and days in one line under one label. The fault of any of them is read below the
/// line, and only the box at fault is red.
final class LengthRow {

  private final InputGrid grid;
  private final LengthInputs length;
  private final Messages messages;

  private LengthRow(InputGrid grid, LengthInputs length, Messages messages) {
    this.grid = grid;
    this.length = length;
    this.messages = messages;
  }

  /// Puts the three boxes on a form.
  static Field put(
      InputGrid grid, LengthInputs length, String label, boolean wide, Messages messages) {
    return new LengthRow(grid, length, messages).field(label, wide);
  }

  private Field field(String label, boolean wide) {
    HBox row = new HBox(8);
    row.setId(length.years.name());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add(Field.BOXES);
    Field field = grid.put(length.years, label, row, wide).error(length.faultProperty());
    add(row, length.years, messages.text("measure.length.years"));
    add(row, length.months, messages.text("measure.length.months"));
    add(row, length.days, messages.text("measure.length.days"));
    return field;
  }

  private void add(HBox row, Input input, String unit) {
    TextInput number = new TextInput();
    number.setId(input.name() + ".number");
    number.textProperty().bindBidirectional(input.textProperty());
    number.setPrefColumnCount(3);
    number.setAccessibleText(unit);
    input.errorProperty().subscribe(fault -> Field.mark(number, !fault.isEmpty()));
    grid.standsIn(input, number);
    Label name = new Label(unit);
    name.setLabelFor(number);
    name.getStyleClass().add("hn-muted");
    row.getChildren().addAll(number, name);
  }
}
