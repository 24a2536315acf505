package vn.hoanhap.ui.person;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.form.Option;

/// The door of a closed or sealed file: why is it opened, in a choice and in words; both go into
/// the ledger.
final class ReasonGate extends VBox {

  private final ComboBox<Option> purpose = new ComboBox<>();
  private final TextInput reason = new TextInput();
  private final Field purposeField;
  private final Field reasonField;
  private final Messages messages;
  private final BiConsumer<Purpose, String> open;

  ReasonGate(Messages messages, BiConsumer<Purpose, String> open) {
    this.messages = messages;
    this.open = open;
    getStyleClass().add("hn-gate");
    Label title = new Label(messages.text("person.gate.title"));
    title.getStyleClass().add("hn-emphasis");
    Label text = new Label(messages.text("person.gate.text"));
    text.setWrapText(true);
    text.getStyleClass().add("hn-muted");
    purpose.setItems(
        FXCollections.observableArrayList(
            Arrays.stream(Purpose.values())
                .map(one -> new Option(one.code(), messages.text("purpose." + one.code())))
                .toList()));
    purpose.setPromptText(messages.text("person.gate.purpose.choose"));
    purpose.setMaxWidth(Double.MAX_VALUE);
    purpose.setId("gate-purpose");
    reason.setId("gate-reason");
    purposeField = new Field(messages.text("person.gate.purpose"), purpose);
    reasonField =
        new Field(messages.text("person.gate.reason"), reason)
            .hint(messages.text("person.gate.reason.hint", WrittenReason.FEWEST_WORDS));
    Button go = Buttons.primary(messages.text("person.gate.open"), this::open);
    go.setId("gate-open");
    go.setDefaultButton(true);
    HBox foot = new HBox(go);
    foot.getStyleClass().add("hn-foot");
    Card card = new Card(title, text, purposeField, reasonField, foot);
    card.setMaxWidth(560);
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
  }

  @Override
  public void requestFocus() {
    reason.requestFocus();
  }

  private void open() {
    String written = reason.getText().strip();
    boolean aimed = purpose.getSelectionModel().getSelectedIndex() >= 0;
    purposeField.errorProperty().set(aimed ? "" : messages.text("person.gate.purpose.missing"));
    if (!WrittenReason.isEnough(written)) {
      reasonField
          .errorProperty()
          .set(messages.text("person.gate.reason.missing", WrittenReason.FEWEST_WORDS));
      reason.requestFocus();
      return;
    }
    reasonField.errorProperty().set("");
    if (!aimed) {
      purpose.requestFocus();
      return;
    }
    open.accept(Purpose.values()[purpose.getSelectionModel().getSelectedIndex()], written);
  }
}
