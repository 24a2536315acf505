package vn.hoanhap.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Leaves under one another of which one is open; as high as the open one. A leaf is made when it
/// is opened first. Left and right arrows walk along the names.
public final class TabStrip extends VBox {

  private final FlowLine names = new FlowLine(0);
  private final StackPane leaf = new StackPane();
  private final ToggleGroup group = new ToggleGroup();

  public TabStrip() {
    getStyleClass().add("hn-tabs");
    names.getStyleClass().add("hn-tab-names");
    names.setAccessibleRole(AccessibleRole.TAB_PANE);
    names.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    group
        .selectedToggleProperty()
        .addListener(
            (toggles, before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              }
            });
    setVgrow(leaf, Priority.ALWAYS);
    getChildren().addAll(names, leaf);
  }

  /// Adds a leaf; its name may count what is in it. The first one is open.
  public TabStrip add(String id, ObservableValue<String> name, Supplier<Node> content) {
    ToggleButton tab = new ToggleButton();
    tab.setId(id);
    tab.getStyleClass().setAll("hn-tab");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.textProperty().bind(name);
    tab.setToggleGroup(group);
    tab.selectedProperty().addListener((selected, was, is) -> show(is, tab, content));
    names.getChildren().add(tab);
    if (group.getSelectedToggle() == null) {
      tab.setSelected(true);
    }
    return this;
  }

  /// Opens the leaf of that id.
  public void open(String id) {
    names.getChildren().stream()
        .filter(tab -> id.equals(tab.getId()))
        .forEach(tab -> ((ToggleButton) tab).setSelected(true));
  }

  /// The id of the leaf that is open.
  String openLeaf() {
    return ((ToggleButton) group.getSelectedToggle()).getId();
  }

  private void show(boolean is, ToggleButton tab, Supplier<Node> content) {
    if (!is) {
      return;
    }
    if (tab.getUserData() == null) {
      tab.setUserData(content.get());
    }
    leaf.getChildren().setAll((Node) tab.getUserData());
  }

  private void walk(KeyEvent key) {
    int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step == 0) {
      return;
    }
    key.consume();
    int at = names.getChildren().indexOf((Node) group.getSelectedToggle());
    int to = Math.clamp(at + step, 0, names.getChildren().size() - 1);
    ToggleButton next = (ToggleButton) names.getChildren().get(to);
    next.setSelected(true);
    FirstFocus.on(next);
  }
}
