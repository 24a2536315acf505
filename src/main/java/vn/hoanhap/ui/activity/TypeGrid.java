package vn.hoanhap.ui.activity;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.KeyHint;

/// The types of activity as buttons; the daily ones carry a number that chooses them while the
/// focus is here, and the work then goes on in the next field.
final class TypeGrid extends GridPane {

  private static final int COLUMNS = 4;

  private final LogViewModel model;
  private final ToggleGroup group = new ToggleGroup();
  private Runnable chosen = () -> {};

  TypeGrid(LogViewModel model, Messages messages) {
    this.model = model;
    setId("log-types");
    getStyleClass().add("hn-types");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.text("activity.type"));
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints equal = new ColumnConstraints();
      equal.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(equal);
    }
    int place = 0;
    for (ActivityType type : byDigit()) {
      add(button(type, messages), place % COLUMNS, place / COLUMNS);
      place++;
    }
    addEventFilter(KeyEvent.KEY_TYPED, this::onDigit);
    model.type.textProperty().subscribe(this::mark);
  }

  /// What follows once a type was chosen by its number.
  void onChosen(Runnable action) {
    chosen = action;
  }

  @Override
  public void requestFocus() {
    ToggleButton chosenType = (ToggleButton) group.getSelectedToggle();
    FirstFocus.on(chosenType == null ? getChildren().getFirst() : chosenType);
  }

  private static java.util.List<ActivityType> byDigit() {
    return java.util.Arrays.stream(ActivityType.values())
        .sorted(
            java.util.Comparator.comparingInt(
                type -> type.digit() == 0 ? Integer.MAX_VALUE : type.digit()))
        .toList();
  }

  private ToggleButton button(ActivityType type, Messages messages) {
    ToggleButton button = new ToggleButton(messages.text("activity." + type.code() + ".short"));
    button.setId("type-" + type.code());
    button.getStyleClass().add("hn-type");
    button.setUserData(type.code());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(messages.text("activity." + type.code())));
    Label key = type.digit() == 0 ? new Label("") : new KeyHint(Integer.toString(type.digit()));
    button.setGraphic(key);
    button.setOnAction(
        pressed -> {
          model.type.set(type.code());
          mark(type.code());
          chosen.run();
        });
    return button;
  }

  private void onDigit(KeyEvent key) {
    String typed = key.getCharacter();
    if (typed.matches("[1-9]") && model.chooseByDigit(typed.charAt(0) - '0')) {
      key.consume();
      chosen.run();
    }
  }

  private void mark(String code) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals(code))
        .findFirst()
        .ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
  }
}
