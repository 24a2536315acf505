package vn.hoanhap.ui.activity;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.activity.ChosenPeople.Who;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FirstFocus;

/// Who the entry is for: a chip for each person, and a line that finds more by typing. Down and
/// Enter choose; the text is never completed while one types.
final class WhoPicker extends VBox {

  private static final double ROW = 34;

  private final ChosenPeople model;
  private final Messages messages;
  private final FlowPane chips = new FlowPane(6, 6);
  private final TextField line = new TextField();
  private final ListView<Who> hits = new ListView<>();
  private final Button more;

  WhoPicker(ChosenPeople model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.more = Buttons.link(messages.text("activity.who.more"), this::search);
    setSpacing(4);
    // Else a flow reckons its height as if its lines were short.
    chips.prefWrapLengthProperty().bind(widthProperty());
    line.setId("log-who");
    line.setPromptText(messages.text("activity.who.example"));
    line.setAccessibleText(messages.text("activity.who"));
    hits.getStyleClass().add("hn-fitting");
    hits.setItems(model.hits());
    hits.setFixedCellSize(ROW);
    hits.setFocusTraversable(false);
    hits.setCellFactory(list -> new WhoCell());
    hits.prefHeightProperty().bind(Bindings.size(model.hits()).multiply(ROW).add(10));
    hits.setOnMouseClicked(clicked -> take(hits.getSelectionModel().getSelectedItem()));
    getChildren().addAll(chips, line, hits, unfound());
    line.textProperty().addListener((text, before, now) -> model.find(now));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.hits().addListener((ListChangeListener<Who>) change -> showHits());
    model.list().addListener((ListChangeListener<Who>) change -> showPeople());
    showHits();
    showPeople();
  }

  private Label unfound() {
    Label unfound = new Label();
    unfound.setId("log-who-unfound");
    unfound.getStyleClass().addAll("hn-small", "hn-muted");
    unfound.setWrapText(true);
    unfound.setMinHeight(USE_PREF_SIZE);
    unfound.textProperty().bind(model.unfoundProperty());
    unfound.visibleProperty().bind(unfound.textProperty().isNotEmpty());
    unfound.managedProperty().bind(unfound.visibleProperty());
    return unfound;
  }

  /// Puts the cursor where somebody can be typed.
  void search() {
    only(line, true);
    FirstFocus.on(line);
  }

  @Override
  public void requestFocus() {
    search();
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      hits.getSelectionModel().selectNext();
    } else if (key.getCode() == KeyCode.UP) {
      hits.getSelectionModel().selectPrevious();
    } else if (key.getCode() == KeyCode.ENTER
        && !key.isControlDown()
        && !line.getText().isBlank()) {
      take(hits.getSelectionModel().getSelectedItem());
    } else {
      return;
    }
    key.consume();
  }

  private void take(Who one) {
    if (one != null) {
      model.add(one);
      line.clear();
      chosen.run();
    }
  }

  private Runnable chosen = () -> {};

  /// What follows once somebody was chosen.
  void onChosen(Runnable action) {
    chosen = action;
  }

  private void showHits() {
    hits.getSelectionModel().selectFirst();
    only(hits, !model.hits().isEmpty());
  }

  private void showPeople() {
    chips.getChildren().clear();
    for (Who one : model.list()) {
      chips.getChildren().add(chip(one));
    }
    boolean any = !model.list().isEmpty();
    if (any) {
      chips.getChildren().add(more);
    }
    only(chips, any);
    only(line, !any);
  }

  private HBox chip(Who one) {
    Label name = new Label(one.name());
    name.getStyleClass().add("hn-name");
    name.setId("log-who-name");
    Label detail = new Label(one.detail());
    detail.getStyleClass().addAll("hn-small", "hn-muted");
    Button remove =
        Buttons.icon(
            Feather.X, messages.text("activity.who.remove", one.name()), () -> model.remove(one));
    remove.getStyleClass().add("hn-chip-button");
    remove.setFocusTraversable(false);
    HBox chip = new HBox(6, name, detail, remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("hn-who");
    return chip;
  }

  private static void only(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static final class WhoCell extends ListCell<Who> {
    @Override
    protected void updateItem(Who one, boolean empty) {
      super.updateItem(one, empty);
      setText(empty || one == null ? null : one.name() + "  " + one.detail());
    }
  }
}
