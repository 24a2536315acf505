package vn.hoanhap.ui.control;

import java.util.Arrays;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.i18n.Messages;

/// Why a closed or sealed file is opened: the purpose in a choice, and the reason in words. What is
/// missing is said under its field when it is read.
public final class ReasonFields extends VBox {

  private final Messages messages;
  private final ComboBox<Purpose> purpose = new ComboBox<>();
  private final TextInput reason = new TextInput();
  private final Field purposeField;
  private final Field reasonField;

  public ReasonFields(Messages messages) {
    super(12);
    this.messages = messages;
    purpose.setItems(FXCollections.observableArrayList(Arrays.asList(Purpose.values())));
    purpose.setConverter(new Named(messages));
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
      return Optional.of(new StatedReason(purpose.getValue(), written));
    }
    requestFocus();
    return Optional.empty();
  }

  private static final class Named extends StringConverter<Purpose> {

    private final Messages messages;

    Named(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String toString(Purpose purpose) {
      return purpose == null ? "" : messages.text("purpose." + purpose.code());
    }

    @Override
    public Purpose fromString(String text) {
      throw new UnsupportedOperationException("a purpose is chosen, not typed");
    }
  }
}
