package vn.hoanhap.ui.activity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Option;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.usecase.activity.ResultRules;

/// The result of an entry whose type says nothing without one: a hint says what it must tell, and
/// saving asks for it. Where the result is one of a few, they are the choices.
final class ResultNeed {

  private final Input type;
  private final Input result;
  private final Messages messages;
  private final ReasonText words;
  private final Map<ActivityType, String> left = new EnumMap<>(ActivityType.class);
  private Activity stored;

  ResultNeed(Input type, Input result, Messages messages) {
    this.type = type;
    this.result = result;
    this.messages = messages;
    this.words = new ReasonText(messages);
    type.textProperty().addListener((code, before, now) -> turn(typeOf(before), typeOf(now)));
  }

  // What one type demands, another may not. What was chosen among the results of one tells nothing
  // of another, and is there again for whoever comes back.
  private void turn(ActivityType before, ActivityType now) {
    boolean chosen =
        ResultRules.choices(before).stream()
            .anyMatch(one -> one.vietnamese().equals(result.value()));
    if (chosen) {
      left.put(before, result.value());
      result.set("");
    }
    if (result.isBlank()) {
      result.set(left.getOrDefault(now, ""));
    }
    result.fail("");
  }

  private static ActivityType typeOf(String code) {
    return code == null || code.isBlank() ? null : ActivityType.of(code);
  }

  /// An entry that is corrected: what it was stored with stays a choice of its type, in whichever
  /// words it was told.
  void keep(Activity entry) {
    stored = entry;
  }

  /// The field of the result.
  Input result() {
    return result;
  }

  /// What the result of the chosen type must tell; empty when there may be none.
  ObservableValue<String> hint() {
    return type.textProperty().map(code -> said("activity.result.hint").orElse(""));
  }

  /// The results that the chosen type may have; empty when it is told in free words.
  ObservableValue<List<Option>> options() {
    return type.textProperty().map(code -> choices());
  }

  /// Demands the result where the type needs one.
  void demand(Saving saving) {
    boolean other = !result.isBlank() && !choices().isEmpty() && isOther();
    if (other) {
      result.fail(said("activity.result.other").orElseThrow());
    } else if (ResultRules.isDemanded(chosen())) {
      said("activity.result.missing").ifPresent(sentence -> saving.demand(result, sentence));
    }
  }

  private List<Option> choices() {
    List<Phrase> choices = ResultRules.choices(chosen());
    List<Option> options = new ArrayList<>();
    choices.forEach(one -> options.add(new Option(one.vietnamese(), words.of(one))));
    boolean own = stored != null && stored.type() == chosen() && !stored.result().isEmpty();
    if (own && !choices.isEmpty() && options.stream().noneMatch(this::isStored)) {
      options.add(new Option(stored.result(), stored.result()));
    }
    return options;
  }

  private boolean isStored(Option option) {
    return option.code().equals(stored.result());
  }

  private boolean isOther() {
    return choices().stream().noneMatch(one -> one.code().equals(result.value()));
  }

  private ActivityType chosen() {
    return typeOf(type.value());
  }

  private Optional<String> said(String key) {
    return ResultRules.says(chosen()).map(says -> words.filled(key, List.of(says)));
  }
}
