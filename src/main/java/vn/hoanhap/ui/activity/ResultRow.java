package vn.hoanhap.ui.activity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.TypedChoice;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The result of an entry on a form: a line of free words, or the few choices that its type has.
final class ResultRow {

  /// The choices; the line of free words bears the name of the field.
  static final String CHOICE = "result-choice";

  private final InputGrid grid;
  private final ResultNeed results;
  private final Field words;
  private final Field choice;
  private final ComboBox<Option> box = new ComboBox<>();
  private boolean filling;

  private ResultRow(InputGrid grid, ResultNeed results, Messages messages) {
    this.grid = grid;
    this.results = results;
    box.setId(CHOICE);
    box.setPromptText(messages.text("activity.result.choice.prompt"));
    box.setMaxWidth(Double.MAX_VALUE);
    TypedChoice.on(box);
    String label = messages.text("activity.result");
    words = grid.wideText(results.result(), label).hint(results.hint());
    choice =
        grid.put(results.result(), label, box, true)
            .hint(messages.text("activity.result.choice.hint"));
    box.valueProperty().addListener((value, before, now) -> take(now));
    results.options().subscribe(this::offer);
    results.result().textProperty().subscribe(this::show);
  }

  /// Puts the field on a form; it follows the type of the entry.
  static void put(InputGrid grid, ResultNeed results, Messages messages) {
    new ResultRow(grid, results, messages);
  }

  private void offer(List<Option> options) {
    filling = true;
    box.getItems().setAll(options);
    filling = false;
    show(results.result().textProperty().get());
    boolean free = options.isEmpty();
    only(words, free);
    only(choice, !free);
    grid.standsIn(results.result(), free ? words.control() : box);
  }

  private void show(String code) {
    filling = true;
    box.setValue(
        box.getItems().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null));
    filling = false;
  }

  private void take(Option chosen) {
    if (!filling && chosen != null) {
      results.result().set(chosen.code());
    }
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
