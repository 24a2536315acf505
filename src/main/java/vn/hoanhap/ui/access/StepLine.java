package vn.hoanhap.ui.access;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The steps of a task on one line, with the present one lit.
final class StepLine extends HBox {

  private static final String HERE = "hn-step-here";

  StepLine(String... names) {
    getStyleClass().add("hn-steps");
    for (int at = 0; at < names.length; at++) {
      if (at > 0) {
        Region line = new Region();
        line.getStyleClass().add("hn-divider");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
      }
      Label number = new Label(Integer.toString(at + 1));
      number.getStyleClass().add("hn-step-number");
      Label name = new Label(names[at]);
      name.getStyleClass().add("hn-step-name");
      HBox step = new HBox(8, number, name);
      step.getStyleClass().add("hn-steps");
      getChildren().add(step);
    }
  }

  /// Lights one step.
  void at(int present) {
    int step = 0;
    for (javafx.scene.Node child : getChildren()) {
      if (child instanceof HBox) {
        child.getStyleClass().remove(HERE);
        if (step == present) {
          child.getStyleClass().add(HERE);
        }
        step++;
      }
    }
  }
}
