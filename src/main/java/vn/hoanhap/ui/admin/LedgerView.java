package vn.hoanhap.ui.admin;

import java.time.Clock;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.ChoiceMenu;
import vn.hoanhap.ui.control.DateField;
import vn.hoanhap.ui.control.NamedBox;
import vn.hoanhap.ui.control.TextColumn;

/// The ledger with its filters as a sentence: from, to, who, what.
final class LedgerView {

  private final Messages messages;
  private final Clock clock;
  private final LedgerViewModel model;

  LedgerView(Messages messages, Clock clock, LedgerViewModel model) {
    this.messages = messages;
    this.clock = clock;
    this.model = model;
  }

  Node root() {
    Label count = new Label();
    count.getStyleClass().add("hn-muted");
    count.textProperty().bind(model.countProperty());
    FlowPane filters =
        new FlowPane(
            12,
            8,
            labelled(messages.text("admin.ledger.from"), date("ledger-from")),
            labelled(messages.text("admin.ledger.to"), date("ledger-to")),
            new ChoiceMenu<>(model.people(), name -> name, model.whoProperty())
                .none(
                    "",
                    messages.text("admin.ledger.anybody"),
                    messages.text("admin.ledger.anybody.choice")),
            actions(),
            count);
    filters.setRowValignment(javafx.geometry.VPos.CENTER);
    filters.getStyleClass().add("hn-admin-head");
    Card card = Card.bare(table());
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox leaf = new VBox(12, filters, card);
    // Each time the leaf comes back: what was done meanwhile stands in it.
    leaf.parentProperty()
        .subscribe(
            parent -> {
              if (parent != null) {
                model.load();
              }
            });
    return leaf;
  }

  /// A list that scrolls: there are more acts than a menu has room for.
  private Node actions() {
    NamedBox<LedgerAction> actions = new NamedBox<>(model.actions(), model::name);
    actions.setId("ledger-action");
    actions.setAccessibleText(messages.text("admin.ledger.action"));
    actions.valueProperty().bindBidirectional(model.actionProperty());
    return actions;
  }

  private Node date(String id) {
    DateField date = new DateField(messages, clock, TypedDate.Use.PAST);
    date.input().setId(id);
    date.input()
        .setAccessibleText(
            id.endsWith("from")
                ? messages.text("admin.ledger.from")
                : messages.text("admin.ledger.to"));
    date.textProperty()
        .bindBidirectional(id.endsWith("from") ? model.fromProperty() : model.toProperty());
    return date;
  }

  private static Node labelled(String name, Node control) {
    HBox box = new HBox(8, new Label(name), control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Node table() {
    TableView<LedgerViewModel.Row> table = new TableView<>(model.rows());
    table.setId("ledger");
    table.setAccessibleText(messages.text("admin.ledger"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label nothing = new Label();
    nothing.textProperty().bind(model.nothingProperty());
    nothing.getStyleClass().add("hn-muted");
    table.setPlaceholder(nothing);
    table
        .getColumns()
        .setAll(
            List.of(
                TextColumn.wrapping(messages.text("admin.ledger.at"), 138, LedgerViewModel.Row::at),
                TextColumn.wrapping(
                    messages.text("admin.ledger.person"), 226, LedgerViewModel.Row::who),
                TextColumn.wrapping(
                    messages.text("admin.ledger.action"), 196, LedgerViewModel.Row::action),
                TextColumn.wrapping(
                    messages.text("admin.ledger.subject"), 150, LedgerViewModel.Row::subject),
                TextColumn.wrapping(
                    messages.text("admin.ledger.detail"), 372, LedgerViewModel.Row::detail)));
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }
}
