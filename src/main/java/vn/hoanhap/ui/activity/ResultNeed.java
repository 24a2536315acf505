package vn.hoanhap.ui.activity;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.usecase.activity.LogActivity;

/// The result of an entry whose type says nothing without one: a hint says what it must tell, and
/// saving asks for it.
final class ResultNeed {

  private final Input type;
  private final Input result;
  private final Messages messages;

  ResultNeed(Input type, Input result, Messages messages) {
    this.type = type;
    this.result = result;
    this.messages = messages;
    // What one type demands, another may not.
    type.textProperty().addListener((code, before, now) -> result.fail(""));
  }

  /// What the result of the chosen type must tell; empty when there may be none.
  ObservableValue<String> hint() {
    return type.textProperty().map(code -> said("activity.result.hint").orElse(""));
  }

  /// Demands the result where the type needs one.
  void demand(Saving saving) {
    said("activity.result.missing").ifPresent(sentence -> saving.demand(result, sentence));
  }

  private Optional<String> said(String key) {
    ActivityType chosen = type.isBlank() ? null : ActivityType.of(type.value());
    return LogActivity.resultOf(chosen)
        .map(says -> new ReasonText(messages).filled(key, List.of(says)));
  }
}
