package vn.hoanhap.ui.person;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.ReasonFields;

/// The door of a closed or sealed file: why is it opened, in a choice and in words; both go into
/// the ledger.
final class ReasonGate extends VBox {

  private final ReasonFields fields;

  /// `open` gets the reason; `back` leaves the file closed.
  ReasonGate(Messages messages, Consumer<StatedReason> open, Runnable back) {
    this.fields = new ReasonFields(messages);
    getStyleClass().add("hn-gate");
    Label title = new Label(messages.text("person.gate.title"));
    title.getStyleClass().add("hn-emphasis");
    title.setWrapText(true);
    Label text = new Label(messages.text("person.gate.text"));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add("hn-muted");
    Button stay = Buttons.plain(messages.text("person.back"), back);
    stay.setId("gate-back");
    Button go =
        Buttons.primary(messages.text("person.gate.open"), () -> fields.read().ifPresent(open));
    go.setId("gate-open");
    go.setDefaultButton(true);
    HBox foot = new HBox(stay, go);
    foot.getStyleClass().add("hn-foot");
    Card card = new Card(title, text, fields, foot);
    card.setMaxWidth(560);
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
  }

  @Override
  public void requestFocus() {
    fields.requestFocus();
  }
}
