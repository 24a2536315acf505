package vn.hoanhap.ui.admin;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.Chip;
import vn.hoanhap.ui.control.EmptyState;
import vn.hoanhap.ui.control.SearchBox;

/// The rules of the law as a list to look through. The arrow down leads from the search line into
/// the list.
final class LegalNotesView {

  private final Messages messages;
  private final LegalNotesViewModel model;
  private final SearchBox search;

  LegalNotesView(Messages messages, LegalNotesViewModel model) {
    this.messages = messages;
    this.model = model;
    this.search =
        new SearchBox(messages.text("admin.rules.search"), messages.text("admin.rules.example"));
  }

  Node root() {
    search.input().setId("rules-search");
    search.textProperty().bindBidirectional(model.filterProperty());
    search.quietProperty().bind(model.countProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    CheckBox unconfirmed = new CheckBox(messages.text("admin.rules.only-unconfirmed"));
    unconfirmed.setId("rules-unconfirmed");
    unconfirmed.setMinWidth(Region.USE_PREF_SIZE);
    unconfirmed.selectedProperty().bindBidirectional(model.unconfirmedOnlyProperty());
    HBox head = new HBox(16, search, unconfirmed);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Label edition = wrapped("hn-muted");
    edition.textProperty().bind(model.editionProperty());
    Card card = Card.bare(list());
    VBox.setVgrow(card, Priority.ALWAYS);
    model.load();
    return new VBox(12, edition, head, card);
  }

  /// Puts the cursor into the search line.
  void focus() {
    search.requestFocus();
  }

  private ListView<LegalNotesViewModel.Row> list() {
    ListView<LegalNotesViewModel.Row> list = new ListView<>(model.rows());
    list.setId("rules");
    list.setAccessibleText(messages.text("admin.rules"));
    list.setCellFactory(rows -> new RuleCell());
    list.setPlaceholder(
        new EmptyState(
            Feather.BOOK_OPEN,
            messages.text("admin.rules.none"),
            messages.text("admin.rules.none.text")));
    search
        .input()
        .setOnKeyPressed(
            key -> {
              if (key.getCode() == KeyCode.DOWN && !model.rows().isEmpty()) {
                list.getSelectionModel().select(0);
                list.requestFocus();
                key.consume();
              }
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private static Label wrapped(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static final class RuleCell extends ListCell<LegalNotesViewModel.Row> {

    private static final double EDGES = 32;

    private final Label meaning = wrapped("hn-body");
    private final Label value = wrapped("hn-body");
    private final Label source = wrapped("hn-muted");
    private final HBox head = new HBox(8);
    private final VBox content = new VBox(2, head, value, source);

    RuleCell() {
      meaning.getStyleClass().add("hn-strong");
      source.getStyleClass().add("hn-small");
      HBox.setHgrow(meaning, Priority.ALWAYS);
      meaning.setMaxWidth(Double.MAX_VALUE);
      setPrefWidth(0);
      listViewProperty()
          .subscribe(
              list -> {
                if (list != null) {
                  content.maxWidthProperty().bind(list.widthProperty().subtract(EDGES));
                }
              });
    }

    @Override
    protected void updateItem(LegalNotesViewModel.Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      meaning.setText(row.meaning());
      value.setText(row.value());
      source.setText(row.source());
      source.setVisible(!row.source().isEmpty());
      source.setManaged(!row.source().isEmpty());
      head.getChildren().setAll(meaning);
      if (!row.badge().isEmpty()) {
        Chip chip = new Chip(row.badge(), Chip.Tone.SOON);
        chip.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(chip);
      }
      setAccessibleText(row.spoken());
      setGraphic(content);
    }
  }
}
