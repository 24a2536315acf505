package vn.hoanhap.ui.control;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.i18n.Messages;

/// Why a closed or sealed file is opened: the purpose in a choice, and the reason in words. What is
/// missing is said under its field when it is read.
public final class ReasonFields extends VBox {

  private final Messages messages;
  private final ComboBox<Named> purpose = new ComboBox<>();
  private final TextInput reason = new TextInput();
  private final Field purposeField;
  private final Field reasonField;

  public ReasonFields(Messages messages) {
    super(12);
    this.messages = messages;
    for (Purpose one : Purpose.values()) {
      purpose.getItems().add(new Named(one, messages.text("purpose." + one.code())));
    }
    TypedChoice.on(purpose);
    purpose.setPromptText(messages.text("person.gate.purpose.choose"));
    purpose.setMaxWidth(Double.MAX_VALUE);
    purpose.setId("gate-purpose");
    reason.setId("gate-reason");
    purposeField = new Field(messages.text("person.gate.purpose"), purpose);
    reasonField =
        new Field(messages.text("person.gate.reason"), reason)
            .hint(messages.text("person.gate.reason.hint", WrittenReason.FEWEST_WORDS));
    getChildren().addAll(purposeField, reasonField);
  }

  /// Puts the focus on the first of the two that is not answered.
  @Override
  public void requestFocus() {
    if (purpose.getValue() == null) {
      purpose.requestFocus();
    } else {
      reason.requestFocus();
    }
  }

  /// What was answered; empty when something is missing, which is then said, and the first of it
  /// has the focus.
  public Optional<StatedReason> read() {
    String written = reason.getText().strip();
    boolean aimed = purpose.getValue() != null;
    boolean explained = WrittenReason.isEnough(written);
    purposeField.errorProperty().set(aimed ? "" : messages.text("person.gate.purpose.missing"));
    reasonField
        .errorProperty()
        .set(
            explained
                ? ""
                : messages.text("person.gate.reason.missing", WrittenReason.FEWEST_WORDS));
    if (aimed && explained) {
      return Optional.of(new StatedReason(purpose.getValue().purpose(), written));
    }
    requestFocus();
    return Optional.empty();
  }

  // A purpose as the box shows it, and as letters choose it.
  private record Named(Purpose purpose, String name) {
    @Override
    public String toString() {
      return name;
    }
  }
}
